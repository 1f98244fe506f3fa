package nl.uitkomst.domain.award;

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
import nl.uitkomst.domain.assessment.Ranking;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What was decided on one bid, with the reasons that its bidder hears. It is written until the decision is sent, and never changes after that. */
@Entity
@Table(name = "award_decision")
public class Decided {

    public enum Outcome {
        WON,
        LOST,
        /** It was below a minimum, so that it has no place. */
        ASIDE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "award_id")
    private Award award;

    @Column(name = "candidate_key")
    private UUID candidate;

    private @Nullable Integer place;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String characteristics;

    private String advantages;

    @SuppressWarnings("NullAway")
    protected Decided() {}

    @SuppressWarnings("NullAway")
    private Decided(Award award, UUID candidate, Outcome outcome, @Nullable Integer place) {
        this.award = award;
        this.candidate = candidate;
        this.outcome = outcome;
        this.place = place;
        this.characteristics = "";
        this.advantages = "";
    }

    /** One for each bid: the first place won, the others lost, and who has no place was put aside. */
    static List<Decided> all(Award award, Ranking ranking) {
        var all = new ArrayList<Decided>();
        for (var place : ranking.places()) {
            var won = place.candidate().equals(award.winner());
            all.add(new Decided(award, place.candidate(), won ? Outcome.WON : Outcome.LOST, place.number()));
        }
        ranking.aside().forEach(one -> all.add(new Decided(award, one.candidate(), Outcome.ASIDE, null)));
        return all;
    }

    void write(Reasons reasons) {
        characteristics = reasons.characteristics();
        advantages = reasons.advantages();
    }

    /** Whether all is written that its bidder has to hear: the winner hears why, a loser also what the winner did better. */
    public boolean isWritten() {
        return !characteristics.isBlank() && (outcome == Outcome.WON || !advantages.isBlank());
    }

    /** The key of the candidate. */
    public UUID candidate() {
        return candidate;
    }

    public OptionalInt place() {
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Optional<Reasons> reasons() {
        return characteristics.isEmpty() && advantages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reasons(characteristics, advantages));
    }
}
