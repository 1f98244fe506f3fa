package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.TenderKey;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderLine;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.domain.tender.TenderTaskSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What waits for someone in the keys and the bids of tenders. It tells the client and the officers the same whether bids came in or not. */
@ApplicationScoped
public class BidTasks implements TenderTaskSource {

    private static final String STATES = """
            select t.id,
                   exists (select 1 from tender_key k where k.tender_id = t.id),
                   (select count(*) from tender_appointment a where a.tender_id = t.id and a.role = 'OPENER'),
                   (select count(*) from tender_appointment a where a.tender_id = t.id and a.role = 'OPENER'
                      and exists (select 1 from officer_key k where k.account_id = a.account_id and k.confirmed_at is not null)),
                   exists (select 1 from officer_key k where k.account_id = ?2 and k.confirmed_at is not null),
                   o.first_id, o.second_id is not null,
                   (select r.kind from bid_receipt r join tender_candidate c on c.id = r.candidate_id
                    where c.tender_id = t.id and c.organisation_id = ?3 order by r.number desc limit 1)
            from tender t left join bid_opening o on o.tender_id = t.id and o.envelope = if(t.phase = 'BIDDING', 'QUALITY', 'PRICE')
            where find_in_set(t.id, ?1)
            """;

    private static final String KEYS = "/kluis";
    private static final String OPENING = "/opening";
    private static final String BID = "/inschrijving";

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenderPolicy policy;

    @Inject
    DatabaseClock clock;

    @Override
    public List<TenderTask> of(Person person, List<TenderLine> tenders) {
        var open = tenders.stream().filter(one -> concerns(person, one)).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var states = states(person, open);
        var now = clock.now();
        return open.stream()
                .flatMap(one -> task(person, one, states.get(one.standing().tender()), now).stream())
                .toList();
    }

    private boolean concerns(Person person, TenderLine tender) {
        var standing = tender.standing();
        var keeps = policy.may(Act.OPEN, person, standing) || policy.may(Act.KEEP_KEYS, person, standing);
        return switch (standing.phase()) {
            case PREPARING, ANNOUNCED, SELECTING, DIALOGUE -> policy.may(Act.OPEN, person, standing);
            case BIDDING -> keeps || policy.may(Act.BID, person, standing);
            case ASSESSED -> keeps;
            default -> false;
        };
    }

    private Map<Long, Row> states(Person person, List<TenderLine> tenders) {
        var ids = tenders.stream()
                .map(one -> String.valueOf(one.standing().tender()))
                .collect(Collectors.joining(","));
        return Row.of(entities.createNativeQuery(STATES)
                        .setParameter(1, ids)
                        .setParameter(2, person.account())
                        .setParameter(3, person.organisation()))
                .stream()
                .collect(Collectors.toMap(row -> row.number(0), row -> row));
    }

    private static Optional<TenderTask> task(Person person, TenderLine tender, Row state, Instant now) {
        if (person.role() == Role.BIDDER) {
            return ofBidder(tender, state, now);
        }
        if (!state.flag(1)) {
            return person.role() == Role.OPENER ? ofKeeper(tender, state) : Optional.of(ofClient(tender, state));
        }
        return ofOpening(person, tender, state, now);
    }

    private static Optional<TenderTask> ofBidder(TenderLine tender, Row state, Instant now) {
        var until = tender.bidUntil();
        var submitted = Receipt.Kind.SUBMITTED.name().equals(state.textOrNull(7));
        return until == null || !now.isBefore(until) || submitted
                ? Optional.empty()
                : Optional.of(TenderTask.of(tender, "bid.task.write", BID, until));
    }

    private static Optional<TenderTask> ofKeeper(TenderLine tender, Row state) {
        return state.flag(4) ? Optional.empty() : Optional.of(TenderTask.of(tender, "bid.task.own", KEYS, null));
    }

    private static TenderTask ofClient(TenderLine tender, Row state) {
        if (state.number(2) != TenderKey.OFFICERS) {
            return TenderTask.of(tender, "bid.task.appoint", KEYS, null, TenderKey.OFFICERS);
        }
        return state.number(3) == TenderKey.OFFICERS
                ? TenderTask.of(tender, "bid.task.make", KEYS, null)
                : TenderTask.of(tender, "bid.task.wait", KEYS, null, TenderKey.OFFICERS - state.number(3));
    }

    /** Who began waits for another officer. */
    private static Optional<TenderTask> ofOpening(Person person, TenderLine tender, Row state, Instant now) {
        var envelope = tender.standing().phase() == Phase.ASSESSED ? Envelope.PRICE : Envelope.QUALITY;
        var begun = !state.isNull(5);
        if (!isTurn(tender, now) || begun && (state.flag(6) || state.number(5) == person.account())) {
            return Optional.empty();
        }
        var key = person.role() != Role.OPENER ? "bid.task.opening." : begun ? "bid.task.confirm." : "bid.task.open.";
        return Optional.of(TenderTask.of(tender, key + envelope, OPENING, null));
    }

    private static boolean isTurn(TenderLine tender, Instant now) {
        var until = tender.bidUntil();
        return switch (tender.standing().phase()) {
            case BIDDING -> until != null && !now.isBefore(until);
            case ASSESSED -> true;
            default -> false;
        };
    }
}
