package nl.uitkomst.domain.round;

import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.tender.Calendar.Kind;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Until when questions can be asked in the phase in which a tender is: about the announcement until the moment that it names; in the dialogue until that ends; and
 * about the invitation to bid as long as an answer can still be given ten days before the bids are due (article 2.54 of the Aanbestedingswet 2012).
 *
 * @param inPhase whether questions are asked in this phase at all
 */
public record Asking(boolean inPhase, @Nullable Instant moment) {

    private static final Duration ANSWERS_BEFORE_BIDS = Duration.ofDays(10);

    static Asking of(Tender tender) {
        var calendar = tender.calendar();
        var selects = tender.procedure().selects();
        return switch (tender.phase()) {
            case ANNOUNCED, SELECTING ->
                new Asking(true, calendar.at(Kind.QUESTIONS_UNTIL).orElse(null));
            case DIALOGUE -> new Asking(true, calendar.at(Kind.DIALOGUE_UNTIL).orElse(null));
            case BIDDING -> {
                var beforeBids = calendar.at(Kind.BID_UNTIL).map(until -> until.minus(ANSWERS_BEFORE_BIDS));
                yield new Asking(
                        true,
                        (selects
                                        ? beforeBids
                                        : calendar.at(Kind.QUESTIONS_UNTIL).or(() -> beforeBids))
                                .orElse(null));
            }
            default -> new Asking(false, null);
        };
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(moment);
    }

    boolean isOpen(Instant now) {
        return inPhase && (moment == null || now.isBefore(moment));
    }

    void requireOpen(Instant now) {
        Round.require(inPhase, Rule.NO_QUESTIONS_NOW);
        if (moment != null) {
            Round.require(now.isBefore(moment), Rule.ASKING_ENDED, moment);
        }
    }

    /** Whether answers are still given in this phase: until the bids are opened. */
    static boolean answersIn(Phase phase) {
        return phase.hasReached(Phase.ANNOUNCED) && !phase.hasReached(Phase.OPENED);
    }
}
