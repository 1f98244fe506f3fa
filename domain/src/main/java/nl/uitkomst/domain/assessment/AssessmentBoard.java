package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.assessment.Assessment.Stage;
import nl.uitkomst.domain.assessment.Assessor.State;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.TenderNumber;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The assessment of a tender as one reader may see it.
 *
 * @param bidders empty for who may not know of them
 * @param assessors all for the lead; for an assessor all once the consensus session opened, and until then none
 * @param own the reader as assessor; absent when it is none
 * @param mine what the reader gave
 * @param scores what each assessor gave; empty before the consensus session
 * @param agreed the scores that were agreed on
 * @param leads whether the reader leads the assessment
 */
public record AssessmentBoard(
        TenderNumber number,
        String title,
        boolean illustrative,
        Phase phase,
        Setup setup,
        Stage stage,
        List<Bidder> bidders,
        List<SeenAssessor> assessors,
        @Nullable SeenAssessor own,
        List<SeenScore> mine,
        List<SeenScore> scores,
        List<SeenScore> agreed,
        @Nullable Instant fixedAt,
        boolean leads) {

    public boolean isOpened() {
        return phase.hasReached(Phase.OPENED);
    }

    public Optional<SeenAssessor> assessor() {
        return Optional.ofNullable(own);
    }

    /** Whether the reader can give scores now. */
    public boolean scoresNow() {
        return own != null && own.state() == State.SCORING && stage == Stage.SCORING && phase == Phase.OPENED;
    }

    /** Whether the reader can write down now what was agreed. */
    public boolean agreesNow() {
        return leads && stage == Stage.CONSENSUS && phase == Phase.OPENED;
    }

    /** Whether the reader may see what all gave. */
    public boolean showsScores() {
        return stage != Stage.SCORING && !bidders.isEmpty();
    }

    public Optional<Bidder> bidder(UUID candidate) {
        return bidders.stream().filter(one -> one.candidate().equals(candidate)).findFirst();
    }

    public Optional<SeenScore> mine(UUID candidate, String criterion) {
        return find(mine, candidate, criterion);
    }

    public Optional<SeenScore> agreed(UUID candidate, String criterion) {
        return find(agreed, candidate, criterion);
    }

    public List<SeenScore> scores(UUID candidate, String criterion) {
        return scores.stream().filter(one -> one.isOf(candidate, criterion)).toList();
    }

    public Optional<Spread> spread(UUID candidate, String criterion) {
        var points =
                scores(candidate, criterion).stream().map(SeenScore::points).toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(Spread.of(setup.scale(), points));
    }

    public List<Criterion> criteria() {
        return setup.scored();
    }

    /** How many scores there have to be. */
    public int needed() {
        return bidders.size() * criteria().size();
    }

    private static Optional<SeenScore> find(List<SeenScore> scores, UUID candidate, String criterion) {
        return scores.stream().filter(one -> one.isOf(candidate, criterion)).findFirst();
    }
}
