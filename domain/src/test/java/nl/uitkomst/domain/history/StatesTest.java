package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Queries;
import nl.uitkomst.domain.shared.RealDatabase;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import static nl.uitkomst.domain.contract.Some.MANAGER;
import static nl.uitkomst.domain.contract.Some.NOON;
import static nl.uitkomst.domain.contract.Some.START;
import static nl.uitkomst.domain.contract.Some.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StatesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final KeptContract contract = KeptContract.agreed();

    @Test
    void a_contract_that_was_never_amended_is_the_same_on_every_day() {
        var first = state(START);

        assertThat(first.terms()).isEqualTo(Some.proposal().terms());
        assertThat(first.lumpSums()).containsEntry(2027, euro("5600000.50")).hasSize(4);
        assertThat(first.parties())
                .extracting(PartyState::organisation)
                .containsExactly(contract.municipality(), contract.cooperative());
        assertThat(first.members()).hasSize(1);
        assertThat(first.kpis()).hasSize(1);
        assertThat(first.kpis().get(0).agreement())
                .isEqualTo(Some.kpi(contract.id()).latest().agreement());
        assertThat(Difference.between(first, state(JULY)).isEmpty()).isTrue();
    }

    @Test
    void before_its_first_day_it_is_what_will_hold_on_that_day() {
        assertThat(state(LocalDate.of(2020, 1, 1))).isEqualTo(state(START));
    }

    @Test
    void what_an_amendment_changes_holds_from_its_day_and_not_before() {
        change(it -> {
            it.amendTerms(
                    it.proposal().terms().withTitle("Samen in de buurt").withToleratedMissShare(BigDecimal.TEN),
                    JULY,
                    MANAGER,
                    NOON);
            it.amendLumpSum(2026, euro("5413200"), JULY, MANAGER, NOON);
        });

        assertThat(state(JUNE).terms().title()).isEqualTo("Tom in de buurt");
        assertThat(state(JUNE).lumpSums()).containsEntry(2026, euro("5400000"));
        assertThat(state(JULY).terms().title()).isEqualTo("Samen in de buurt");
        assertThat(state(JULY).terms().toleratedMissShare()).isEqualByComparingTo("10");
        assertThat(state(JULY).lumpSums()).containsEntry(2026, euro("5413200"));
        RealDatabase.change(entities ->
                assertThat(Contracts.in(entities).get(contract.id()).lumpSums()).containsEntry(2026, euro("5413200")));
    }

    @Test
    void amendments_follow_each_other_without_gaps() {
        for (int year = 2024; year <= 2027; year++) {
            var title = "Titel van " + year;
            var from = LocalDate.of(year, 4, 1);
            change(it -> it.amendTerms(it.proposal().terms().withTitle(title), from, MANAGER, NOON));
        }

        assertThat(state(LocalDate.of(2024, 3, 31)).terms().title()).isEqualTo("Tom in de buurt");
        assertThat(state(LocalDate.of(2024, 4, 1)).terms().title()).isEqualTo("Titel van 2024");
        assertThat(state(LocalDate.of(2027, 3, 31)).terms().title()).isEqualTo("Titel van 2026");
        assertThat(state(LocalDate.of(2027, 4, 1)).terms().title()).isEqualTo("Titel van 2027");
    }

    @Test
    void a_change_on_the_day_of_an_earlier_one_takes_its_place() {
        change(it -> it.amendLumpSum(2026, euro("1"), JULY, MANAGER, NOON));
        change(it -> it.amendLumpSum(2026, euro("2"), JULY, MANAGER, NOON));

        assertThat(state(JUNE).lumpSums()).containsEntry(2026, euro("5400000"));
        assertThat(state(JULY).lumpSums()).containsEntry(2026, euro("2"));
    }

    @Test
    void a_change_before_one_that_was_agreed_already_is_refused() {
        change(it -> it.amendLumpSum(2026, euro("1"), JULY, MANAGER, NOON));
        change(it -> it.amendTerms(it.proposal().terms().withTitle("Anders"), JULY, MANAGER, NOON));

        assertThat(catchThrowableOfType(
                                RuleBroken.class,
                                () -> change(it -> it.amendLumpSum(2026, euro("2"), JUNE, MANAGER, NOON)))
                        .rule())
                .isEqualTo(Contract.Rule.BEFORE_LATER_CHANGE);
        assertThat(catchThrowableOfType(
                                RuleBroken.class,
                                () -> change(it -> it.amendTerms(it.proposal().terms(), JUNE, MANAGER, NOON)))
                        .details())
                .isEqualTo(List.of(JUNE, JULY));
    }

    @Test
    void what_was_known_at_a_moment_stays_readable() {
        var before = KeptContract.now();
        change(it -> it.amendLumpSum(2026, euro("1"), JULY, MANAGER, NOON));
        var between = KeptContract.now();
        change(it -> it.amendLumpSum(2026, euro("2"), JULY, MANAGER, NOON));

        assertThat(known(JULY, before).lumpSums()).containsEntry(2026, euro("5400000"));
        assertThat(known(JULY, between).lumpSums()).containsEntry(2026, euro("1"));
        assertThat(known(JUNE, between).lumpSums()).containsEntry(2026, euro("5400000"));
        assertThat(known(JULY, KeptContract.now())).isEqualTo(state(JULY));
    }

    @Test
    void it_takes_the_same_few_queries_however_often_the_contract_was_amended() {
        var before = queries();
        for (int day = 1; day <= 30; day++) {
            var from = START.plusDays(day);
            var title = "Titel " + day;
            change(it -> {
                it.amendTerms(it.proposal().terms().withTitle(title), from, MANAGER, NOON);
                it.amendLumpSum(2026, euro(from.getDayOfMonth() + ""), from, MANAGER, NOON);
            });
        }

        assertThat(queries()).isEqualTo(before).isLessThan(20);
    }

    /** How many the database counts while a state is read. */
    private long queries() {
        return RealDatabase.transact(entities ->
                Queries.during(entities, () -> States.in(entities).inForce(contract.id(), JUNE)));
    }

    @Test
    void at_a_moment_before_it_was_written_there_was_no_such_contract() {
        assertThatThrownBy(() -> known(JULY, NOON)).isInstanceOf(Missing.class);
    }

    private void change(Consumer<Contract> verb) {
        contract.change(verb);
    }

    private ContractState state(LocalDate on) {
        return contract.state(on);
    }

    private ContractState known(LocalDate on, Instant at) {
        return contract.known(on, at);
    }
}
