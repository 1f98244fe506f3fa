package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far the opening of the bids of a tender is. Before it is done nobody learns from it how many bids there are, or from whom. */
@ApplicationScoped
public class OpeningRoom {

    @Inject
    BidDesk desk;

    @Inject
    TenderKeys keys;

    @Inject
    Openings openings;

    /**
     * What one reader sees.
     *
     * @param deadline until when bids come in
     * @param keeper whether the reader has a half of the keys
     */
    public record Content(
            Tender tender,
            @Nullable Instant deadline,
            Instant now,
            boolean keysMade,
            boolean keeper,
            List<Turn> turns) {

        public Optional<Instant> ends() {
            return Optional.ofNullable(deadline);
        }

        public Turn turn(Envelope envelope) {
            return turns.stream()
                    .filter(one -> one.envelope() == envelope)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * The opening of one kind of envelopes.
     *
     * @param ready whether it can be opened at this time
     * @param opening absent while nobody began
     * @param mayBegin whether the reader can begin it now
     * @param mayConfirm whether the reader can be the second now
     */
    public record Turn(
            Envelope envelope, boolean ready, @Nullable Opening opening, boolean mayBegin, boolean mayConfirm) {

        public Optional<Opening> begun() {
            return Optional.ofNullable(opening);
        }

        public boolean isDone() {
            return opening != null && opening.isDone();
        }
    }

    public Content of(Person by, TenderNumber number) {
        var tender = desk.at(by, Act.SEE_OPENING, number);
        var key = keys.find(tender, Envelope.QUALITY);
        var keeper = by.role() == Role.OPENER
                && key.flatMap(one -> one.officer(by.account())).isPresent();
        var deadline = tender.calendar().at(Calendar.Kind.BID_UNTIL);
        var now = desk.now();
        var turns = Arrays.stream(Envelope.values())
                .map(envelope ->
                        turn(by, tender, envelope, keeper, isTurn(tender, envelope, deadline.orElse(null), now)))
                .toList();
        return new Content(tender, deadline.orElse(null), now, key.isPresent(), keeper, turns);
    }

    private static boolean isTurn(Tender tender, Envelope envelope, @Nullable Instant deadline, Instant now) {
        return deadline != null
                && !now.isBefore(deadline)
                && tender.phase() == (envelope == Envelope.QUALITY ? Phase.BIDDING : Phase.ASSESSED);
    }

    private Turn turn(Person by, Tender tender, Envelope envelope, boolean keeper, boolean ready) {
        var opening = openings.find(tender.id(), envelope);
        var mine = opening.filter(one -> one.first() == by.account()).isPresent();
        var acts = keeper && ready;
        return new Turn(
                envelope,
                ready,
                opening.orElse(null),
                acts && opening.isEmpty(),
                acts && opening.filter(one -> !one.isDone()).isPresent() && !mine);
    }
}
