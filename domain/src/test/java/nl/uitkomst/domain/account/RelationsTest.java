package nl.uitkomst.domain.account;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.shared.Queries;
import nl.uitkomst.domain.shared.ReadOnce;
import nl.uitkomst.domain.shared.RealDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class RelationsTest {

    private static final String RUN = "R" + System.nanoTime();

    private static long client;
    private static long contractor;
    private static long member;
    private static long supplier;
    private static long tooLate;
    private static long stranger;
    private static long agreed;
    private static long draft;

    @BeforeAll
    static void two_contracts() {
        RealDatabase.change(entities -> {
            client = organisation(entities, "MUNICIPALITY", "client");
            contractor = organisation(entities, "COOPERATIVE", "contractor");
            member = organisation(entities, "PROVIDER", "member");
            supplier = organisation(entities, "PROVIDER", "supplier");
            tooLate = organisation(entities, "PROVIDER", "too late");
            stranger = organisation(entities, "MUNICIPALITY", "stranger");
            agreed = contract(entities, "AGREED");
            draft = contract(entities, "DRAFT");
            membership(entities, member, "MEMBER", "2024-06-01", "2024-07-01");
            membership(entities, supplier, "SUPPLIER", "2024-01-01", "9999-12-31");
            membership(entities, tooLate, "MEMBER", "2026-01-01", "9999-12-31");
        });
    }

    @Test
    void each_organisation_stands_to_the_contract_as_the_parties_and_memberships_say() {
        assertThat(relation(client)).isEqualTo(Relation.CLIENT);
        assertThat(relation(contractor)).isEqualTo(Relation.CONTRACTOR);
        assertThat(relation(member)).isEqualTo(Relation.MEMBER);
        assertThat(relation(stranger)).isEqualTo(Relation.NONE);
    }

    @Test
    void a_supplier_and_who_joined_after_the_term_have_nothing_to_do_with_it() {
        assertThat(relation(supplier)).isEqualTo(Relation.NONE);
        assertThat(relation(tooLate)).isEqualTo(Relation.NONE);
    }

    @Test
    void a_draft_is_in_the_list_of_the_client_only() {
        assertThat(seen(client, Role.ALDERMAN)).containsExactly(agreed, draft);
        assertThat(seen(contractor, Role.COOPERATIVE_REPORTER)).containsExactly(agreed);
        assertThat(seen(member, Role.PROVIDER_REPORTER)).containsExactly(agreed);
        assertThat(seen(stranger, Role.ALDERMAN)).isEmpty();
    }

    @Test
    void one_page_reads_once_how_its_reader_stands_to_a_contract() {
        var person = person(client, Role.CONTRACT_MANAGER);
        var queries = RealDatabase.transact(entities -> Queries.during(entities, () -> {
            try (var reading = ReadOnce.begin()) {
                var relations = SomeRelations.on(entities);
                relations.of(person, agreed);
                relations.on(person, agreed, LocalDate.of(2024, 6, 1));
                relations.lastDay(person, agreed);
            }
        }));

        assertThat(queries).isEqualTo(1);
    }

    @Test
    void the_clients_of_a_cooperative_are_those_of_its_agreed_contracts() {
        assertThat(clients(contractor)).containsExactly(client);
        assertThat(clients(member)).isEmpty();
    }

    private static Set<Long> clients(long cooperative) {
        return RealDatabase.transact(entities -> SomeRelations.on(entities).clientsOf(cooperative));
    }

    private static Relation relation(long organisation) {
        return RealDatabase.transact(entities -> SomeRelations.on(entities)
                .of(person(organisation, Role.ALDERMAN), agreed)
                .relation());
    }

    private static List<Long> seen(long organisation, Role role) {
        return RealDatabase.transact(
                entities -> SomeRelations.on(entities).contractsWhere(Act.SEE, person(organisation, role)));
    }

    private static Person person(long organisation, Role role) {
        return new Person(1, "Iemand", role, organisation, "Ergens", false);
    }

    private static long organisation(EntityManager entities, String kind, String name) {
        run(entities, "insert into organisation (public_id, kind, name) values (uuid(), ?1, ?2)", kind, RUN + name);
        return lastId(entities);
    }

    private static long contract(EntityManager entities, String status) {
        run(entities, """
                insert into contract (number, title, legal_form, status, starts_on, ends_on, calendar, weeks_until_due, scope)
                values (?1, 'Contract', 'CONTRACT', ?2, '2024-01-01', '2025-12-31', 'QUARTER', 6, '')
                """, RUN + status, status);
        var contract = lastId(entities);
        var party =
                "insert into contract_party (contract_id, organisation_id, role, valid_from) values (?1, ?2, ?3, '2024-01-01')";
        run(entities, party, contract, client, "CLIENT");
        run(entities, party, contract, contractor, "CONTRACTOR");
        return contract;
    }

    private static void membership(EntityManager entities, long provider, String role, String from, String until) {
        run(
                entities,
                "insert into membership (cooperative_id, provider_id, role, valid_from, valid_until) values (?1, ?2, ?3, ?4, ?5)",
                contractor,
                provider,
                role,
                from,
                until);
    }

    private static void run(EntityManager entities, String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static long lastId(EntityManager entities) {
        return ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }
}
