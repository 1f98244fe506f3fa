package nl.uitkomst.domain.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** A candidate that takes part in a round, and what was decided of it when the round was closed. */
@Entity
@Table(name = "tender_round_candidate")
public class TakingPart {

    public enum Outcome {
        GOES_ON,
        ELIMINATED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private Round round;

    @Column(name = "candidate_key")
    private UUID candidate;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private String motivation;

    @SuppressWarnings("NullAway")
    protected TakingPart() {}

    @SuppressWarnings("NullAway")
    TakingPart(Round round, UUID candidate) {
        this.round = round;
        this.candidate = candidate;
        this.motivation = "";
    }

    void decide(Closing closing) {
        outcome = closing.outcome();
        motivation = closing.motivation();
    }

    /** By its key. */
    public UUID candidate() {
        return candidate;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String motivation() {
        return motivation;
    }
}
