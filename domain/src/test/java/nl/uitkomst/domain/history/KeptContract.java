package nl.uitkomst.domain.history;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.RealDatabase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import static nl.uitkomst.domain.contract.Some.BOARD;
import static nl.uitkomst.domain.contract.Some.MANAGER;
import static nl.uitkomst.domain.contract.Some.NOON;
import static nl.uitkomst.domain.contract.Some.START;

/** A contract in the real database, between a municipality and a cooperative with one member. */
final class KeptContract {

    private long municipality;
    private long cooperative;
    private long id;
    private final ContractNumber number = new ContractNumber("STAND-" + System.nanoTime());

    static KeptContract drafted() {
        var it = new KeptContract();
        RealDatabase.change(it::draft);
        return it;
    }

    static KeptContract agreed() {
        var it = drafted();
        it.offer(NOON);
        it.change(contract -> contract.sign(it.manager(), NOON));
        it.change(contract -> contract.sign(it.board(), NOON));
        return it;
    }

    private void draft(EntityManager entities) {
        municipality = organisation(entities, Organisation.Kind.MUNICIPALITY).id();
        var contractor = organisation(entities, Organisation.Kind.COOPERATIVE);
        contractor.join(organisation(entities, Organisation.Kind.PROVIDER), Membership.Role.MEMBER, START);
        cooperative = contractor.id();
        var drafted = new Contract(number, Some.proposal(municipality, cooperative), MANAGER, NOON);
        Contracts.in(entities).add(drafted);
        id = drafted.id();
        Kpis.in(entities).add(Some.kpi(id));
    }

    private static Organisation organisation(EntityManager entities, Organisation.Kind kind) {
        var organisation = new Organisation(kind, kind + " " + UUID.randomUUID(), OrganisationCodes.NONE);
        Organisations.in(entities).add(organisation);
        return organisation;
    }

    void offer(Instant at) {
        change(contract -> contract.offer(List.of(Some.kpi(id)), manager(), at));
    }

    void change(Consumer<Contract> verb) {
        RealDatabase.change(entities -> verb.accept(Contracts.in(entities).get(id)));
    }

    ContractState state(LocalDate on) {
        return RealDatabase.transact(entities -> States.in(entities).inForce(id, on));
    }

    ContractState known(LocalDate on, Instant at) {
        return RealDatabase.transact(entities -> States.in(entities).known(id, on, at));
    }

    Person manager() {
        return person(MANAGER, municipality);
    }

    Person board() {
        return person(BOARD, cooperative);
    }

    private static Person person(Person like, long organisation) {
        return new Person(like.account(), like.name(), like.role(), organisation, "Organisatie", true);
    }

    long municipality() {
        return municipality;
    }

    long cooperative() {
        return cooperative;
    }

    long id() {
        return id;
    }

    ContractNumber number() {
        return number;
    }

    /** By the clock of the database, which stamps the rows. */
    static Instant now() {
        return RealDatabase.transact(entities -> {
            var seconds = entities.createNativeQuery("select unix_timestamp(now(6))")
                    .getSingleResult()
                    .toString();
            return Instant.EPOCH.plusNanos(
                    new BigDecimal(seconds).movePointRight(9).longValueExact());
        });
    }
}
