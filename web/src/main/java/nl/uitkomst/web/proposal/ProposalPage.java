package nl.uitkomst.web.proposal;

import nl.uitkomst.domain.proposal.Dossier;
import nl.uitkomst.domain.proposal.Dossier.Can;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.Question;
import nl.uitkomst.domain.proposal.Shortcoming;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.reporting.proposal.ProposalWords;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Remark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One proposal, for whoever may read it.
 *
 * @param version of the plan that is shown
 */
public record ProposalPage(Dossier it, int version, ContractNav nav, FormInput input, String done, Texts texts) {

    static final Set<String> DONE = Set.of(
            "bewaard",
            "ingebracht",
            "gewijzigd",
            "opnieuw",
            "ingetrokken",
            "advies",
            "adviesgebruik",
            "gevraagd",
            "beantwoord");

    static String address(Dossier it) {
        var all = "/contracten/" + it.contract() + "/investeringen/voorstellen/";
        return it.number() == null ? all + "concepten/" + it.key() : all + it.number();
    }

    public String address() {
        return address(it);
    }

    public String title() {
        return words().title(it);
    }

    public String lead() {
        return words().lead(it);
    }

    private ProposalWords words() {
        return ProposalWords.in(texts);
    }

    public Plan plan() {
        return it.versions().get(version - 1).plan();
    }

    public boolean isNewest() {
        return version == it.newest().number();
    }

    public boolean may(Can what) {
        return it.may(what) && isNewest();
    }

    public String expectation() {
        return words().expectation(it, plan());
    }

    public String cameFrom() {
        return words().cameFrom(it, plan());
    }

    public String carrier() {
        return it.carrier(plan()).map(one -> one.name()).orElse("");
    }

    public List<Wording> changes(int version) {
        return words().changes(it, version);
    }

    /** The newest first. */
    public List<Proposal.Version> versions() {
        var versions = new ArrayList<>(it.versions());
        Collections.reverse(versions);
        return versions;
    }

    /** The newest first. */
    public List<Proposal.Done> log() {
        var log = new ArrayList<>(it.log());
        Collections.reverse(log);
        return log;
    }

    public String act(Proposal.Done done) {
        return words().act(done);
    }

    /** Whether the count of the votes itself gave no decision: why not is told with the decision. */
    public boolean byCount(Proposal.Done done) {
        return done.act() == Proposal.Act.ADJOURNED
                && (done.said() == null || done.said().isEmpty());
    }

    /** What is lacking or wrong, each with the field where that is mended. */
    public List<Lack> lacks() {
        return it.shortcomings().stream()
                .map(one -> new Lack(told(one), address() + "/wijzigen#" + PlanFields.field(one)))
                .toList();
    }

    public record Lack(String words, String address) {}

    private String told(Shortcoming one) {
        var part = texts.get("proposal.lack." + one.part(), String.valueOf(one.phase()));
        return part + ": " + texts.get(one.rule().key(), one.details().toArray());
    }

    /** A question with its answers, ready to show. */
    public List<Remark> thread(Question question) {
        var asked = remark(question.asked(), question.isOpen() ? "asked" : "");
        return Stream.concat(Stream.of(asked), question.answers().stream().map(answer -> remark(answer, "")))
                .toList();
    }

    private Remark remark(Question.Remark said, String kind) {
        var who =
                texts.get(said.byProposer() ? "proposal.who.proposer" : "proposal.who", said.by(), said.organisation());
        return new Remark(who, Notation.in(texts).moment(said.at()), said.text(), kind);
    }

    /** The question of which the answer was sent and refused, so that what was typed stays there. */
    public boolean isAnswered(Question question) {
        return input.text("vraagnummer").equals(String.valueOf(question.number()));
    }
}
