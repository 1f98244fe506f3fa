package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStanding.Relation;
import nl.uitkomst.domain.tender.TenderStandings;
import nl.uitkomst.domain.tender.Tenders;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Lets readers in to the dialogue of a tender, and says up to which moment they read what is for all. */
@ApplicationScoped
class RoundDoor {

    private static final String SEEN =
            "select cast(seen_at as char), page from tender_seen where tender_id = ?1 and account_id = ?2 and page = ?3";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Tenders tenders;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    Candidates candidates;

    @Inject
    Organisations organisations;

    @Inject
    DatabaseClock clock;

    /**
     * Someone who reads.
     *
     * @param own the candidacy of a candidate; absent for the client
     * @param end the moment at which a candidate fell out: what came after it is not for it; absent for everybody else
     */
    record Reader(
            RoundHead head,
            Tender tender,
            @Nullable UUID own,
            @Nullable Instant end) {

        boolean mayRead(Instant publishedAt) {
            return end == null || publishedAt.isBefore(end);
        }
    }

    /** @throws Missing when this person may not know of the tender */
    Reader of(Person person, TenderNumber number, RoundPlace place) {
        var standing = standings.of(number, person);
        policy.require(place == RoundPlace.ROUNDS ? Act.SEE_ROUNDS : Act.SEE_QUESTIONS, person, standing, number);
        var tender = tenders.get(number);
        var head = new RoundHead(
                number,
                tender.title(),
                tender.isIllustrative(),
                tender.phase(),
                standing,
                organisations.get(tender.client()).name(),
                standing.relation() == Relation.CLIENT,
                policy.may(Act.HOLD_ROUNDS, person, standing),
                seen(person, tender, place),
                clock.now());
        if (head.client()) {
            return new Reader(head, tender, null, null);
        }
        var own = candidates
                .of(tender, person.organisation())
                .orElseThrow(() -> new Missing("candidate", person.organisation()));
        return new Reader(head, tender, own.key(), end(own));
    }

    private @Nullable Instant seen(Person person, Tender tender, RoundPlace place) {
        var query = entities.createNativeQuery(SEEN)
                .setParameter(1, tender.id())
                .setParameter(2, person.account())
                .setParameter(3, place.name());
        return Row.of(query).stream()
                .findFirst()
                .map(row -> row.momentOrNull(0))
                .orElse(null);
    }

    private static @Nullable Instant end(Candidate own) {
        return own.status().takesPart() ? null : own.decidedAt().orElseGet(own::appliedAt);
    }
}
