package nl.uitkomst.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What one assessor gives one bid on one criterion, and why. It can be changed until the assessor has finished, and never afterwards. */
@Entity
@Table(name = "assessor_score")
public class Score {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "assessor_id")
    private long assessor;

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
    Score(Assessor assessor, UUID candidate, Entered entered, Instant now) {
        this.assessor = assessor.id();
        this.candidate = candidate;
        this.criterion = entered.criterion();
        put(entered, now);
    }

    void change(Entered entered, Instant now) {
        if (!says(entered)) {
            put(entered, now);
        }
    }

    private void put(Entered entered, Instant now) {
        points = entered.points();
        motivation = entered.motivation();
        number++;
        savedAt = now;
    }

    private boolean says(Entered entered) {
        return points == entered.points() && motivation.equals(entered.motivation());
    }

    /** Whether what is given now was made in sight of this, or says the same. */
    boolean isKnownTo(Entered entered) {
        return number == entered.replaces() || says(entered);
    }

    public long assessor() {
        return assessor;
    }

    public UUID candidate() {
        return candidate;
    }

    public String criterion() {
        return criterion;
    }

    public int points() {
        return points;
    }

    public String motivation() {
        return motivation;
    }

    /** How often it was given, this one included. */
    public int number() {
        return number;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
