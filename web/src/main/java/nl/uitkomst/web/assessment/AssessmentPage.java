package nl.uitkomst.web.assessment;

import nl.uitkomst.domain.account.AccountLine;
import nl.uitkomst.domain.assessment.Assessment.Stage;
import nl.uitkomst.domain.assessment.AssessmentBoard;
import nl.uitkomst.domain.assessment.Assessor.State;
import nl.uitkomst.domain.assessment.Bidder;
import nl.uitkomst.domain.assessment.Spread;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;

import java.util.List;
import java.util.UUID;

/**
 * Where the assessment of a tender stands, on screen.
 *
 * @param asked those who could be asked to assess
 * @param done what was just done; empty for nothing
 */
public record AssessmentPage(
        AssessmentBoard board, List<AccountLine> asked, FormInput input, String done, TenderNav nav, Texts texts) {

    public String tender() {
        return "/aanbestedingen/" + board.number();
    }

    public String here() {
        return tender() + "/beoordeling";
    }

    public String ranking() {
        return tender() + "/rangorde";
    }

    public String title() {
        if (!board.isOpened()) {
            return mustDeclare() ? ownTitle() : texts.get("assessment.title.closed");
        }
        if (board.stage() == Stage.FIXED) {
            return texts.get("assessment.title.FIXED");
        }
        if (board.stage() == Stage.CONSENSUS) {
            return texts.get("assessment.title.CONSENSUS", agreed(), board.needed());
        }
        return board.leads() ? texts.get("assessment.title.lead", finished(), counting()) : ownTitle();
    }

    private String ownTitle() {
        var state = board.assessor().map(own -> own.state()).orElse(State.DISMISSED);
        return texts.get("assessment.title." + state, board.mine().size(), board.needed());
    }

    public List<PartOfBid> parts() {
        return PartOfBid.of(board.setup());
    }

    public String name(PartOfBid part) {
        return part.isAboutPersona() ? part.name() : texts.get("assessment.others");
    }

    public String address(Bidder bidder, PartOfBid part) {
        return here() + (board.stage() == Stage.SCORING ? "/" : "/consensus/") + bidder.candidate() + "/" + part.key();
    }

    public String lead() {
        if (!board.isOpened()) {
            return texts.get(board.leads() ? "assessment.lead.closed.leads" : "assessment.lead.closed");
        }
        return texts.get(
                switch (board.stage()) {
                    case FIXED -> "assessment.lead.fixed";
                    case CONSENSUS -> "assessment.lead.consensus";
                    case SCORING -> board.leads() ? "assessment.lead.alone" : "assessment.lead.own";
                });
    }

    // scoring alone

    public boolean mustDeclare() {
        return isAssessor(State.ASKED) && board.stage() == Stage.SCORING;
    }

    public boolean mayStillDeclare() {
        return (isAssessor(State.SCORING) || isAssessor(State.FINISHED)) && board.stage() != Stage.FIXED;
    }

    public boolean scores() {
        return board.isOpened()
                && board.stage() == Stage.SCORING
                && (isAssessor(State.SCORING) || isAssessor(State.FINISHED));
    }

    private boolean isAssessor(State state) {
        return board.assessor().filter(own -> own.state() == state).isPresent();
    }

    public boolean isFinished() {
        return isAssessor(State.FINISHED);
    }

    public int done(Bidder bidder, PartOfBid part) {
        return (int) part.criteria().stream()
                .filter(one -> board.mine(bidder.candidate(), one.key()).isPresent())
                .count();
    }

    public int missing() {
        return board.needed() - board.mine().size();
    }

    // leading

    public List<Option> accounts() {
        return asked.stream()
                .map(one -> Option.of(one.publicId().toString(), one.name() + ", " + one.organisation()))
                .toList();
    }

    public long finished() {
        return board.assessors().stream()
                .filter(one -> one.state() == State.FINISHED)
                .count();
    }

    public long counting() {
        return board.assessors().stream()
                .filter(one -> one.state() != State.DISMISSED && one.state() != State.EXCLUDED)
                .count();
    }

    public boolean canOpenConsensus() {
        return board.leads() && board.stage() == Stage.SCORING && board.isOpened();
    }

    public boolean canFix() {
        return board.agreesNow();
    }

    // agreeing

    public int agreed() {
        return board.agreed().size();
    }

    public long agreed(Bidder bidder, PartOfBid part) {
        return part.criteria().stream()
                .filter(one -> board.agreed(bidder.candidate(), one.key()).isPresent())
                .count();
    }

    public long wide(Bidder bidder, PartOfBid part) {
        return part.criteria().stream()
                .filter(one -> isWide(bidder.candidate(), one.key()))
                .count();
    }

    private boolean isWide(UUID candidate, String criterion) {
        return board.spread(candidate, criterion).filter(Spread::isWide).isPresent();
    }

    public String steps() {
        return String.valueOf(Spread.WIDE);
    }
}
