package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.Negotiations;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.RegisterOrganisation;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Queries;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static nl.uitkomst.domain.contract.Some.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Setting up and agreeing by the use cases that people use, on the real database. */
class AgreeingTest {

    private static final KpiCode RELAPSE = new KpiCode("terugval");

    private final ContractNumber number = new ContractNumber("AFSPRAAK-" + System.nanoTime());
    private Person manager;
    private Person board;
    private Proposal proposal;

    @BeforeEach
    void draft() {
        var administrator = new Person(1, "beheerder", Role.ADMINISTRATOR, 1, "Beheer", false);
        var municipality = register(administrator, Organisation.Kind.MUNICIPALITY);
        var cooperative = register(administrator, Organisation.Kind.COOPERATIVE);
        manager = new Person(2, "contractmanager", Role.CONTRACT_MANAGER, municipality, "Gemeente", true);
        board = new Person(3, "bestuurder", Role.BOARD_MEMBER, cooperative, "Coöperatie", true);
        proposal = Some.proposal(municipality, cooperative);
        Wired.change(wired -> wired.get(DraftContract.class).draft(manager, number, proposal));
    }

    @Test
    void a_contract_is_agreed_when_both_sides_sign_what_was_offered() {
        addRelapse();
        offer();

        sign(manager);
        assertThat(read(manager).status()).isEqualTo(Contract.Status.OFFERED);
        sign(board);

        assertThat(read(board).status()).isEqualTo(Contract.Status.AGREED);
        assertThat(read(board).kpi(RELAPSE)).isPresent();
    }

    @Test
    void both_sides_can_sign_at_the_same_moment() throws Exception {
        addRelapse();
        offer();

        together(() -> sign(manager), () -> sign(board));

        assertThat(read(manager).status()).isEqualTo(Contract.Status.AGREED);
    }

    @Test
    void the_other_side_does_not_know_of_a_draft() {
        assertThatThrownBy(() -> read(board)).isInstanceOf(Missing.class);
        assertThat(Wired.<List<ContractLine>>transact(
                        wired -> wired.get(Agreements.class).all(board)))
                .isEmpty();
    }

    @Test
    void the_list_tells_who_is_on_which_side_and_for_whom_it_waits() {
        addRelapse();
        offer();

        assertThat(list(board)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(number);
            assertThat(line.clients()).hasSize(1);
            assertThat(line.contractors()).hasSize(1);
            assertThat(line.partners()).isEmpty();
            assertThat(line.phase()).isEqualTo(Contract.Phase.OFFERED);
            assertThat(line.kpis()).isEqualTo(1);
            assertThat(line.waitsForMe()).isTrue();
        });
        sign(board);
        assertThat(list(board)).noneMatch(ContractLine::waitsForMe);
    }

    @Test
    void a_longer_list_takes_no_more_queries() {
        var before = queriesOfTheList();
        for (int other = 0; other < 5; other++) {
            var another = new ContractNumber(number + "-" + other);
            Wired.change(wired -> wired.get(DraftContract.class).draft(manager, another, proposal));
        }

        assertThat(list(manager)).hasSize(6);
        assertThat(queriesOfTheList()).isEqualTo(before).isLessThan(6);
    }

    private long queriesOfTheList() {
        return Wired.transact(wired -> Queries.during(wired.entities(), () -> {
            wired.get(Agreements.class).all(manager);
            wired.get(Negotiations.class).waiting(manager);
        }));
    }

    private static List<ContractLine> list(Person reader) {
        return Wired.transact(wired -> wired.get(Agreements.class).all(reader));
    }

    @Test
    void the_other_side_cannot_change_what_was_offered() {
        addRelapse();
        offer();

        refuses(
                AccessPolicy.Rule.NOT_ALLOWED,
                () -> Wired.change(wired -> wired.get(RemoveKpi.class).remove(board, number, RELAPSE)));
    }

    @Test
    void whoever_read_an_older_draft_is_told_who_changed_it() {
        var read = read(manager).version();
        addRelapse();

        var refusal = refuses(
                Contract.Rule.CHANGED_MEANWHILE,
                () -> Wired.change(wired -> wired.get(ChangeDraft.class).change(manager, number, read, proposal)));

        assertThat(refusal.details().get(0)).isEqualTo("contractmanager");
    }

    @Test
    void whoever_read_an_older_kpi_is_told_who_changed_it() {
        addRelapse();
        var read = read(manager).kpi(RELAPSE).orElseThrow().version();
        change(read, "11");

        refuses(Kpi.Rule.CHANGED_MEANWHILE, () -> change(read, "10"));
    }

    @Test
    void whoever_read_an_older_offer_cannot_sign_the_new_one() {
        addRelapse();
        offer();
        var first = read(board).offeredAt();
        Wired.change(wired -> wired.get(AnswerWithChanges.class)
                .answer(board, number, read(board).offeredAt(), "Anders"));
        offer();

        refuses(
                Contract.Rule.CHANGED_MEANWHILE,
                () -> Wired.change(wired -> wired.get(SignContract.class).sign(board, number, first)));
    }

    @Test
    void kpis_of_the_catalogue_come_without_targets() {
        Wired.change(wired -> wired.get(TakeFromCatalogue.class)
                .take(manager, number, List.of(RELAPSE, new KpiCode("uitval")), "nl"));

        assertThat(read(manager).shortcomings())
                .extracting(Shortcoming::rule)
                .containsExactly(Contract.Rule.PERIOD_WITHOUT_TARGET, Contract.Rule.PERIOD_WITHOUT_TARGET);
    }

    @Test
    void a_number_and_a_code_stand_for_one_thing() {
        addRelapse();

        refuses(Contract.Rule.CODE_TAKEN, this::addRelapse);
        refuses(
                Contract.Rule.NUMBER_TAKEN,
                () -> Wired.change(wired -> wired.get(DraftContract.class).draft(manager, number, proposal)));
    }

    @Test
    void a_contract_is_begun_by_its_own_client() {
        var elsewhere = Some.proposal(board.organisation(), manager.organisation());

        refuses(
                Contract.Rule.OWN_SIDE_ABSENT,
                () -> Wired.change(wired ->
                        wired.get(DraftContract.class).draft(manager, new ContractNumber("ANDERS-1"), elsewhere)));
        refuses(
                AccessPolicy.Rule.NOT_ALLOWED,
                () -> Wired.change(wired ->
                        wired.get(DraftContract.class).draft(board, new ContractNumber("ANDERS-2"), proposal)));
    }

    private long register(Person by, Organisation.Kind kind) {
        return Wired.transact(wired -> wired.get(RegisterOrganisation.class)
                .register(by, kind, kind + " " + UUID.randomUUID(), OrganisationCodes.NONE)
                .id());
    }

    private void addRelapse() {
        Wired.change(wired ->
                wired.get(AddKpi.class).add(manager, number, RELAPSE, Some.relapse(stretch(2024, 2028, "12"))));
    }

    private void change(long read, String high) {
        Wired.change(wired -> wired.get(ChangeKpi.class)
                .change(manager, number, RELAPSE, read, Some.relapse(stretch(2024, 2028, high))));
    }

    private void offer() {
        var version = read(manager).version();
        Wired.change(wired -> wired.get(OfferContract.class).offer(manager, number, version));
    }

    private Void sign(Person by) {
        Instant offered = read(by).offeredAt();
        Wired.change(wired -> wired.get(SignContract.class).sign(by, number, offered));
        return null;
    }

    private Agreement read(Person reader) {
        return Wired.transact(wired -> wired.get(Agreements.class).of(reader, number));
    }

    private static void together(Callable<Void> one, Callable<Void> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            for (var outcome : threads.invokeAll(List.of(after(start, one), after(start, other)))) {
                outcome.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Void> after(CyclicBarrier start, Callable<Void> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private static RuleBroken refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
