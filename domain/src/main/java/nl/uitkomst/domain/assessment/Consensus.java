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

/** The score on which the assessors agreed for one bid and one criterion, and why. It can be changed until the quality is fixed, and never afterwards. */
@Entity
@Table(name = "consensus_score")
public class Consensus {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "assessment_id")
    private long assessment;

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
    protected Consensus() {}

    @SuppressWarnings("NullAway")
    Consensus(Assessment assessment, UUID candidate, Entered entered, Instant now) {
        this.assessment = assessment.id();
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

    public long assessment() {
        return assessment;
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
