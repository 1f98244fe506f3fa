package nl.uitkomst.web.decision;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.decision.Choice;
import nl.uitkomst.domain.decision.DecisionOnProposal;
import nl.uitkomst.domain.decision.DecisionRule;
import nl.uitkomst.domain.decision.Place;
import nl.uitkomst.domain.decision.SeenVoting;
import nl.uitkomst.domain.decision.SeenVoting.Saying;
import nl.uitkomst.domain.decision.SeenVoting.SeenSeat;
import nl.uitkomst.domain.decision.Voting.Manner;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.decision.DecisionWords;
import nl.uitkomst.reporting.decision.DecisionWords.Term;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Deciding on one proposal, on screen.
 *
 * @param asked the number of the voting that is looked at; zero for the newest
 * @param done what was just done; empty for nothing
 */
public record DecisionPage(
        DecisionOnProposal decision,
        int asked,
        Person reader,
        FormInput input,
        String done,
        ContractNav nav,
        Texts texts) {

    public String proposalAddress() {
        return "/contracten/" + decision.contract() + "/investeringen/voorstellen/" + decision.proposal();
    }

    public String here() {
        return proposalAddress() + "/besluit";
    }

    private DecisionWords words() {
        return DecisionWords.in(texts);
    }

    public Optional<SeenVoting> voting() {
        return asked == 0 ? decision.newest() : decision.voting(asked);
    }

    private boolean isNewest() {
        return voting().equals(decision.newest());
    }

    public String title() {
        var voting = voting();
        if (voting.isEmpty()) {
            return texts.get("decision.title.none", decision.title());
        }
        var verdict = voting.get().verdict();
        if (verdict != null) {
            return texts.get("decision.title.closed", decision.title(), words().outcome(verdict));
        }
        return texts.get(
                waitsForMe() ? "decision.title.mine" : "decision.title.open",
                decision.title(),
                DecisionWords.in(texts).until(voting.get().closesAt()));
    }

    public String until() {
        return voting().map(one -> DecisionWords.in(texts).until(one.closesAt()))
                .orElse("");
    }

    public String lead() {
        return voting().flatMap(one -> Optional.ofNullable(one.verdict()))
                .map(words()::sentence)
                .orElse("");
    }

    public String why() {
        return voting().map(words()::why).orElse("");
    }

    public List<Term> terms(DecisionRule rule) {
        return words().terms(rule, decision.names());
    }

    // the own seat

    public Optional<SeenSeat> ownSeat() {
        return decision.may(Act.VOTE)
                ? voting().flatMap(voting -> voting.seatOf(reader.organisation()))
                : Optional.empty();
    }

    private boolean isOpen() {
        return isNewest() && voting().filter(SeenVoting::open).isPresent();
    }

    public boolean canVote() {
        return isOpen()
                && ownSeat()
                        .filter(seat -> !seat.isInterested() && seat.place().present())
                        .isPresent();
    }

    public boolean waitsForMe() {
        return canVote() && ownSeat().flatMap(SeenSeat::vote).isEmpty();
    }

    public boolean canDeclare() {
        return isOpen() && ownSeat().isPresent();
    }

    public List<Option> choices() {
        return Stream.of(Choice.values())
                .map(choice -> Option.of(choice.name(), texts.get("decision.form.choice." + choice)))
                .toList();
    }

    /** What was said before, to change it. */
    public int replaces() {
        return ownSeat().flatMap(SeenSeat::vote).map(Saying::number).orElse(0);
    }

    public String said(String what) {
        return texts.get("decision.choice." + what);
    }

    public String who(Saying said) {
        return texts.get(
                said.inMeeting() ? "decision.said.inMeeting" : "decision.said",
                said.by(),
                Notation.in(texts).moment(said.at()));
    }

    // the municipality

    public boolean canConsent() {
        return isOpen() && decision.client() && decision.may(Act.AGREE) && asksConsent();
    }

    public boolean asksConsent() {
        return voting().filter(voting -> voting.rule().consent()).isPresent();
    }

    public Optional<Saying> consent() {
        return voting().flatMap(voting -> voting.consent().stream().reduce((one, later) -> later));
    }

    public List<Option> answers() {
        return List.of(
                Option.of("ja", texts.get("decision.form.consent.GIVEN")),
                Option.of("nee", texts.get("decision.form.consent.WITHHELD")));
    }

    // the meeting, and the end

    private boolean isInMeeting() {
        return isOpen()
                && voting().filter(voting -> voting.manner() == Manner.MEETING).isPresent();
    }

    public boolean isClosedMeeting() {
        return isInMeeting() && !voting().orElseThrow().rule().isOpen();
    }

    public boolean canWriteDown() {
        return isInMeeting()
                && voting().orElseThrow().rule().isOpen()
                && decision.may(Act.HOLD_VOTING)
                && reader.role() == Role.BOARD_MEMBER;
    }

    public boolean canClose() {
        return isInMeeting() && voting().orElseThrow().rule().isOpen() && decision.may(Act.HOLD_VOTING);
    }

    public List<Option> presentSeats() {
        return voting().stream()
                .flatMap(voting -> voting.seats().stream())
                .map(SeenSeat::place)
                .filter(Place::present)
                .map(place -> Option.of(key(place), place.name()))
                .toList();
    }

    public String key(Place place) {
        return String.valueOf(decision.publicIds().get(place.organisation()));
    }

    /** How whoever may do so can end it before the end. */
    public List<Option> ends() {
        if (!isOpen() || !decision.may(Act.HOLD_VOTING)) {
            return List.of();
        }
        return Stream.concat(
                        decision.ownProposal()
                                ? Stream.of(Option.of("terug", texts.get("decision.form.end.TAKEN_BACK")))
                                : Stream.empty(),
                        voting().orElseThrow().opener() == reader.organisation()
                                ? Stream.of(Option.of("later", texts.get("decision.form.end.PUT_OFF")))
                                : Stream.empty())
                .toList();
    }

    // opening

    public boolean canOpen() {
        return decision.may(Act.HOLD_VOTING) && decision.status() == Proposal.Status.PUT_FORWARD && asked == 0;
    }

    public boolean isAboveFree() {
        return decision.amount().compareTo(decision.free()) > 0;
    }

    public String ruleAddress() {
        return "/contracten/" + decision.contract() + "/investeringen/besluitregel";
    }

    public List<Option> manners() {
        return Stream.of(Manner.values())
                .map(manner -> new Option(
                        manner.name(),
                        texts.get("decision.form.manner." + manner),
                        texts.get("decision.form.manner." + manner + ".what")))
                .toList();
    }

    // the votes

    public boolean isWeighted() {
        return voting().stream()
                .flatMap(voting -> voting.seats().stream())
                .anyMatch(seat -> seat.place().seat().weight() > 1);
    }

    public boolean isMeeting() {
        return voting().filter(voting -> voting.manner() == Manner.MEETING).isPresent();
    }

    // signing

    public boolean canSign() {
        return isNewest()
                && decision.may(Act.AGREE)
                && decision.signers().containsKey(reader.organisation())
                && voting().filter(SeenVoting::isDecided)
                        .filter(voting ->
                                voting.signatureOf(reader.organisation()).isEmpty())
                        .isPresent();
    }

    public Map<Long, String> signers() {
        return isNewest()
                ? decision.signers()
                : voting().stream()
                        .flatMap(voting -> voting.signatures().stream())
                        .collect(Collectors.toMap(
                                one -> one.organisation(),
                                one -> decision.names().getOrDefault(one.organisation(), "")));
    }

    public List<SeenVoting> others() {
        return decision.votings().stream()
                .filter(one -> voting().filter(one::equals).isEmpty())
                .toList();
    }

    public String sentence(SeenVoting other) {
        var verdict = other.verdict();
        return verdict == null ? texts.get("decision.other.open") : words().sentence(verdict);
    }
}
