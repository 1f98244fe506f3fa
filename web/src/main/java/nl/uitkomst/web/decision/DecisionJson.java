package nl.uitkomst.web.decision;

import nl.uitkomst.domain.decision.DecisionOnProposal;
import nl.uitkomst.domain.decision.DecisionRule;
import nl.uitkomst.domain.decision.RuleBook;
import nl.uitkomst.domain.decision.SeenVoting;
import nl.uitkomst.domain.decision.SeenVoting.Saying;
import nl.uitkomst.domain.decision.SeenVoting.SeenSeat;
import nl.uitkomst.domain.decision.Tally;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.decision.DecisionWords;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decision rules and decisions as the API gives them. */
public final class DecisionJson {

    private DecisionJson() {}

    public record Zetel(UUID organisatie, String naam, int gewicht) {}

    public record Quorum(String eenheid, int aantal) {}

    /** @param elkLid whether each member that is not named has a vote with a weight of one */
    public record Regel(
            List<Zetel> zetels,
            boolean elkLid,
            @Nullable UUID voorzitter,
            Quorum quorum,
            String meerderheid,
            String van,
            boolean onthoudingDoetMee,
            String belang,
            String gelijk,
            boolean instemming,
            String openheid) {}

    /** @param vanaf the first day, or the day that is asked for */
    public record Besluitregel(
            int nummer,
            String stand,
            Regel regel,
            LocalDate vanaf,
            String toelichting,
            String neergelegdDoor,
            Instant neergelegdOp,
            @Nullable String beantwoordDoor,
            @Nullable Instant beantwoordOp,
            @Nullable String bezwaar) {}

    /** @param inKracht the number of the rule in force; absent while there is none */
    public record Besluitregels(String contract, @Nullable Integer inKracht, List<Besluitregel> regels) {}

    /** @param stemmingen the newest first */
    public record Besluit(
            String contract,
            int voorstel,
            String titel,
            BigDecimal bedrag,
            BigDecimal vrij,
            boolean illustratief,
            List<Stemming> stemmingen) {}

    /**
     * @param stemmenZichtbaar whether the votes of all are in it; if not, only that of the own organisation is
     * @param uitleg how the outcome came about, in words
     */
    public record Stemming(
            int nummer,
            String wijze,
            int regelnummer,
            Regel regel,
            Instant geopendOp,
            Instant sluitUiterlijk,
            @Nullable Instant geslotenOp,
            boolean open,
            boolean stemmenZichtbaar,
            List<Stem> zetels,
            @Nullable Uitspraak instemming,
            @Nullable String uitkomst,
            @Nullable String uitleg,
            @Nullable String waarom,
            @Nullable Telling telling,
            @Nullable String kenmerk,
            List<Handtekening> handtekeningen) {}

    /** @param eerder what was said before, earliest first */
    public record Stem(
            UUID organisatie,
            String naam,
            int gewicht,
            boolean aanwezig,
            @Nullable Uitspraak belang,
            @Nullable Uitspraak stem,
            List<Uitspraak> eerder) {}

    /** @param nummer to be sent along as 'vervangt' to change it */
    public record Uitspraak(
            int nummer,
            @Nullable String keuze,
            String motivering,
            String door,
            Instant tijdstip,
            boolean inVergadering) {}

    /** Counts by weight; where each seat weighs one, in votes. */
    public record Telling(
            int zetels,
            int metBelang,
            int stemden,
            int voor,
            int tegen,
            int onthoudingen,
            int deedMee,
            int quorum,
            int nodig,
            String gemeente) {}

    public record Handtekening(String partij, String naam, Instant tijdstip) {}

    static Besluitregels of(RuleBook book) {
        return new Besluitregels(
                book.contract().text(),
                book.inForce() == 0 ? null : book.inForce(),
                book.rules().stream().map(line -> line(line, book)).toList());
    }

    private static Besluitregel line(RuleBook.Line line, RuleBook book) {
        return new Besluitregel(
                line.number(),
                ApiWords.of(line.status()),
                rule(line.rule(), book.names(), book.publicIds()),
                line.from(),
                line.reason(),
                line.proposer(),
                line.proposedAt(),
                line.answerer(),
                line.answeredAt(),
                line.answer());
    }

    private static Regel rule(DecisionRule rule, Map<Long, String> names, Map<Long, UUID> keys) {
        return new Regel(
                rule.seats().stream()
                        .map(seat -> new Zetel(
                                keys.get(seat.organisation()),
                                names.getOrDefault(seat.organisation(), ""),
                                seat.weight()))
                        .toList(),
                rule.everyMember(),
                rule.chairing().map(keys::get).orElse(null),
                new Quorum(ApiWords.of(rule.quorum().unit()), rule.quorum().amount()),
                ApiWords.of(rule.majority()),
                ApiWords.of(rule.counted()),
                rule.abstentionsCount(),
                ApiWords.of(rule.interest()),
                ApiWords.of(rule.tie()),
                rule.consent(),
                ApiWords.of(rule.openness()));
    }

    static Besluit of(DecisionOnProposal decision, Texts texts) {
        return new Besluit(
                decision.contract().text(),
                decision.proposal(),
                decision.title(),
                decision.amount().amount(),
                decision.free().amount(),
                decision.illustrative(),
                decision.votings().stream()
                        .map(voting -> voting(voting, decision, DecisionWords.in(texts)))
                        .toList());
    }

    private static Stemming voting(SeenVoting voting, DecisionOnProposal decision, DecisionWords words) {
        var verdict = voting.verdict();
        return new Stemming(
                voting.number(),
                ApiWords.of(voting.manner()),
                voting.ruleNumber(),
                rule(voting.rule(), decision.names(), decision.publicIds()),
                voting.openedAt(),
                voting.closesAt(),
                voting.closedAt(),
                voting.open(),
                voting.showsVotes(),
                voting.seats().stream().map(seat -> seat(seat, decision)).toList(),
                last(voting.consent()),
                verdict == null ? null : ApiWords.of(verdict.outcome()),
                verdict == null ? null : words.sentence(verdict),
                verdict == null ? null : words.why(voting),
                verdict == null || !voting.isDecided() ? null : tally(verdict.tally()),
                voting.digest(),
                voting.signatures().stream()
                        .map(one -> new Handtekening(
                                decision.names().getOrDefault(one.organisation(), ""), one.signer(), one.at()))
                        .toList());
    }

    private static Stem seat(SeenSeat seat, DecisionOnProposal decision) {
        var votes = seat.votes();
        return new Stem(
                decision.publicIds().get(seat.place().organisation()),
                seat.place().name(),
                seat.place().seat().weight(),
                seat.place().present(),
                seat.interest() == null ? null : interest(seat.interest()),
                last(votes),
                votes.stream()
                        .limit(Math.max(0, votes.size() - 1))
                        .map(DecisionJson::said)
                        .toList());
    }

    private static @Nullable Uitspraak last(List<Saying> all) {
        return all.isEmpty() ? null : said(all.get(all.size() - 1));
    }

    private static Uitspraak said(Saying one) {
        return new Uitspraak(
                one.number(), DecisionInput.word(one.what()), one.words(), one.by(), one.at(), one.inMeeting());
    }

    private static Uitspraak interest(Saying one) {
        return new Uitspraak(one.number(), null, one.words(), one.by(), one.at(), one.inMeeting());
    }

    private static Telling tally(Tally tally) {
        return new Telling(
                tally.seats(),
                tally.excluded(),
                tally.voted(),
                tally.inFavour(),
                tally.against(),
                tally.abstained(),
                tally.taking(),
                tally.quorum(),
                tally.needed(),
                ApiWords.of(tally.consent()));
    }
}
