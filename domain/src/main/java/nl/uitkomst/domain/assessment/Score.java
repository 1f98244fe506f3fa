package nl.uitkomst.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import nl.uitkomst.domain.assessment.Assessment.Rule;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What one bid is given on one criterion, and why: by an assessor alone, or by all together. Until that is done it can be changed, and never afterwards. */
@MappedSuperclass
public abstract class Score {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "candidate_key")
    private UUID candidate;

    @Column(name = "criterion_key")
    private String criterion;

    private int points;

    private String motivation;

    private int number;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway")
    protected Score() {}

    @SuppressWarnings("NullAway")
    Score(UUID candidate, Entered entered, Instant now) {
        this.candidate = candidate;
        this.criterion = entered.criterion();
        put(entered, now);
    }

    /** Refused when it was changed since it was looked at, unless both say the same. */
    void change(Entered entered, Instant now) {
        if (points == entered.points() && motivation.equals(entered.motivation())) {
            return;
        }
        Assessment.require(number == entered.replaces(), Rule.CHANGED_MEANWHILE, savedAt);
        put(entered, now);
    }

    private void put(Entered entered, Instant now) {
        points = entered.points();
        motivation = entered.motivation();
        number++;
        savedAt = now;
    }

    boolean isOf(UUID candidate, String criterion) {
        return this.candidate.equals(candidate) && this.criterion.equals(criterion);
    }

    /** @param by the name of the assessor; empty for one that was agreed on */
    SeenScore seen(String by) {
        return new SeenScore(by, candidate, criterion, points, motivation, number, savedAt);
    }
}
