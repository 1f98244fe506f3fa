package nl.uitkomst.domain.contract;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.RealDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.uitkomst.domain.contract.Some.BOARD;
import static nl.uitkomst.domain.contract.Some.MANAGER;
import static nl.uitkomst.domain.contract.Some.NOON;
import static nl.uitkomst.domain.contract.Some.START;
import static nl.uitkomst.domain.contract.Some.stretch;
import static org.assertj.core.api.Assertions.assertThat;

class ContractsTest {

    private static long municipality;
    private static long cooperative;
    private static long provider;

    @BeforeAll
    static void register_organisations() {
        RealDatabase.change(entities -> {
            var client = new Organisation(
                    Organisation.Kind.MUNICIPALITY, "Gemeente " + UUID.randomUUID(), OrganisationCodes.NONE);
            var contractor = new Organisation(
                    Organisation.Kind.COOPERATIVE, "Coöperatie " + UUID.randomUUID(), OrganisationCodes.NONE);
            var worker = new Organisation(
                    Organisation.Kind.PROVIDER, "Aanbieder " + UUID.randomUUID(), OrganisationCodes.NONE);
            List.of(client, contractor, worker).forEach(organisations(entities)::add);
            contractor.join(worker, Membership.Role.MEMBER, START);
            municipality = client.id();
            cooperative = contractor.id();
            provider = worker.id();
        });
    }

    @Test
    void an_organisation_is_found_again_by_its_public_id() {
        var publicId = RealDatabase.transact(
                entities -> organisations(entities).get(municipality).publicId());

        var found = RealDatabase.transact(
                entities -> organisations(entities).get(publicId).id());

        assertThat(found).isEqualTo(municipality);
    }

    @Test
    void a_membership_can_change_role_from_one_day_to_the_next() {
        RealDatabase.change(entities -> {
            var organisations = organisations(entities);
            var cooperation = organisations.get(cooperative);
            var worker = new Organisation(
                    Organisation.Kind.PROVIDER, "Aanbieder " + UUID.randomUUID(), OrganisationCodes.NONE);
            organisations.add(worker);
            cooperation.join(worker, Membership.Role.SUBCONTRACTOR, START);
            organisations.flush();
            cooperation.leave(worker, LocalDate.of(2024, 6, 30));
            organisations.flush();
            cooperation.join(worker, Membership.Role.MEMBER, LocalDate.of(2024, 7, 1));
        });

        RealDatabase.change(entities -> assertThat(organisations(entities)
                        .get(cooperative)
                        .membershipsDuring(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 1)))
                .extracting(Membership::role)
                .contains(Membership.Role.SUBCONTRACTOR, Membership.Role.MEMBER));
    }

    @Test
    void a_contract_comes_back_as_it_was_agreed() {
        var number = drafted();
        RealDatabase.change(entities -> {
            var contract = contracts(entities).get(number);
            contract.offer(kpis(entities).of(contract.id()), MANAGER, NOON);
        });
        RealDatabase.change(entities -> {
            var contract = contracts(entities).get(number);
            contract.sign(signer(11, municipality), NOON);
            contract.sign(signer(12, cooperative), NOON.plusSeconds(1));
        });

        RealDatabase.change(entities -> {
            var contract = contracts(entities).get(number);
            assertThat(contract.status()).isEqualTo(Contract.Status.AGREED);
            assertThat(contract.signatures()).hasSize(2);
            assertThat(contract.lumpSums()).containsEntry(2027, Some.euro("5600000.50"));
            assertThat(contract.proposal()).isEqualTo(Some.proposal(municipality, cooperative));
        });
    }

    @Test
    void signatures_lapse_with_an_answer() {
        var number = drafted();
        RealDatabase.change(entities -> {
            var contract = contracts(entities).get(number);
            contract.offer(kpis(entities).of(contract.id()), MANAGER, NOON);
            contract.sign(signer(11, municipality), NOON);
        });
        RealDatabase.change(
                entities -> contracts(entities).get(number).answerWithChanges("Anders", signer(12, cooperative), NOON));

        RealDatabase.change(entities ->
                assertThat(contracts(entities).get(number).signatures()).isEmpty());
    }

    @Test
    void a_draft_can_change_every_sum_and_party() {
        var number = drafted();
        RealDatabase.change(entities -> {
            var contract = contracts(entities).get(number);
            var old = contract.proposal();
            contract.propose(
                    new Proposal(
                            "Anders",
                            old.legalForm(),
                            old.term(),
                            old.reporting(),
                            BigDecimal.valueOf(25.5),
                            "Anders",
                            false,
                            List.of(new Party(municipality, Party.Role.PARTNER, START, LocalDate.of(2025, 1, 1))),
                            Map.of(2024, Some.euro("1"), 2026, Some.euro("5400000"))),
                    MANAGER,
                    NOON);
        });

        RealDatabase.change(entities -> {
            var contract = contracts(entities).get(number);
            assertThat(contract.parties())
                    .containsExactly(new Party(municipality, Party.Role.PARTNER, START, LocalDate.of(2025, 1, 1)));
            assertThat(contract.lumpSums()).isEqualTo(Map.of(2024, Some.euro("1"), 2026, Some.euro("5400000")));
            assertThat(contract.version()).isGreaterThan(1);
        });
    }

    @Test
    void targets_of_a_draft_can_be_cut_up_and_joined_again() {
        var number = drafted();
        agree(number, stretch(2024, 2025, "14"), stretch(2025, 2026, "13"), stretch(2026, 2028, "12"));
        agree(number, stretch(2024, 2026, "13.5"), stretch(2026, 2028, "12"));
        agree(number, stretch(2024, 2025, "13.5"), stretch(2025, 2028, "11"));

        RealDatabase.change(
                entities -> assertThat(kpi(entities, number).latest().targets())
                        .containsExactly(stretch(2024, 2025, "13.5"), stretch(2025, 2028, "11")));
    }

    @Test
    void an_index_keeps_its_base() {
        var number = drafted();
        RealDatabase.change(entities -> kpi(entities, number)
                .propose(
                        new KpiAgreement(
                                Some.relapse(),
                                List.of(stretch(2024, 2028, "30")),
                                Map.of(1, BigDecimal.valueOf(250), 2, BigDecimal.valueOf(230))),
                        MANAGER,
                        NOON));
        RealDatabase.change(entities -> kpi(entities, number)
                .propose(
                        new KpiAgreement(
                                Some.relapse(), List.of(stretch(2024, 2028, "30")), Map.of(0, BigDecimal.valueOf(900))),
                        MANAGER,
                        NOON));

        RealDatabase.change(entities ->
                assertThat(kpi(entities, number).latest().base()).isEqualTo(Map.of(0, new BigDecimal("9E+2"))));
    }

    @Test
    void a_contract_is_found_by_its_parties_and_by_who_serves_it() {
        var number = drafted();

        RealDatabase.change(entities -> {
            assertThat(contracts(entities).withParty(municipality))
                    .extracting(Contract::number)
                    .contains(number);
            assertThat(contracts(entities).servedBy(provider))
                    .extracting(Contract::number)
                    .contains(number);
            assertThat(contracts(entities).servedBy(municipality)).isEmpty();
        });
    }

    @Test
    void a_kpi_can_be_taken_out() {
        var number = drafted();
        RealDatabase.change(entities -> kpis(entities).remove(kpi(entities, number)));

        RealDatabase.change(entities -> assertThat(
                        kpis(entities).of(contracts(entities).get(number).id()))
                .isEmpty());
    }

    private static ContractNumber drafted() {
        return RealDatabase.transact(entities -> {
            var number = new ContractNumber("TEST-" + System.nanoTime());
            var contract = new Contract(number, Some.proposal(municipality, cooperative), MANAGER, NOON);
            contracts(entities).add(contract);
            kpis(entities).add(Some.kpi(contract.id()));
            return number;
        });
    }

    private static void agree(ContractNumber number, TargetStretch... targets) {
        RealDatabase.change(entities -> kpi(entities, number).propose(Some.relapse(targets), MANAGER, NOON));
    }

    private static Kpi kpi(EntityManager entities, ContractNumber number) {
        return kpis(entities).get(contracts(entities).get(number).id(), new KpiCode("terugval"));
    }

    private static Person signer(long account, long organisation) {
        return new Person(account, BOARD.name(), BOARD.role(), organisation, "Organisatie", true);
    }

    private static Contracts contracts(EntityManager entities) {
        return Contracts.in(entities);
    }

    private static Kpis kpis(EntityManager entities) {
        return Kpis.in(entities);
    }

    private static Organisations organisations(EntityManager entities) {
        return Organisations.in(entities);
    }
}
