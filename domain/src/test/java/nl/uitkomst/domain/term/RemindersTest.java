package nl.uitkomst.domain.term;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.RecogniseVisitor;
import nl.uitkomst.domain.account.Secret;
import nl.uitkomst.domain.account.Visitor;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.DraftContract;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Queries;
import nl.uitkomst.domain.term.Ending.By;
import nl.uitkomst.domain.term.Reminder.Kind;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** The days to think of, derived from contracts in the real database. */
class RemindersTest {

    private static final LocalDate DECIDE_BY = LocalDate.of(2027, 6, 30);

    private final SomeTerm some = SomeTerm.draft()
            .with(new TimeAgreement(
                    List.of(new ExtensionOption(1, LocalDate.of(2029, 12, 31), DECIDE_BY, new TreeMap<>())),
                    6,
                    List.of(new AgreedDate(
                            UUID.randomUUID(), AgreedDate.Kind.NOTICE, LocalDate.of(2027, 3, 31), "Opzeggen kan nog")),
                    List.of(new PhasedStart(PhasedStart.Kind.AREA, "Zuid", LocalDate.of(2027, 2, 1)))))
            .agreed()
            .on("2027-01-05");

    @Test
    void everything_that_was_agreed_with_a_day_is_there_with_that_day() {
        assertThat(of(some.board))
                .extracting(Reminder::kind, Reminder::day)
                .contains(
                        tuple(Kind.OPTION, DECIDE_BY),
                        tuple(Kind.NOTICE, LocalDate.of(2027, 3, 31)),
                        tuple(Kind.PHASE, LocalDate.of(2027, 2, 1)),
                        tuple(Kind.REPORT, LocalDate.of(2027, 2, 11)),
                        tuple(Kind.PAYMENT, LocalDate.of(2027, 4, 1)),
                        tuple(Kind.SETTLEMENT, LocalDate.of(2027, 2, 11)),
                        tuple(Kind.LAST_DAY, LocalDate.of(2027, 12, 31)));
    }

    @Test
    void the_work_list_shows_what_one_acts_on_before_long() {
        assertThat(forWorkList(some.manager)).extracting(Reminder::kind).contains(Kind.OPTION, Kind.NOTICE, Kind.PHASE);
        assertThat(forWorkList(some.manager)).extracting(Reminder::kind).doesNotContain(Kind.REPORT, Kind.LAST_DAY);
        assertThat(forWorkList(some.reporter)).extracting(Reminder::kind).containsExactly(Kind.PHASE);
        assertThat(forWorkList(some.alderman)).isEmpty();
    }

    @Test
    void any_number_of_contracts_takes_the_same_few_queries() {
        var before = queries();
        for (int other = 0; other < 3; other++) {
            agree(new ContractNumber(some.contract + "-" + other));
        }

        assertThat(of(some.board)).extracting(Reminder::contract).hasSizeGreaterThan(3);
        assertThat(queries()).isEqualTo(before).isLessThan(12);
    }

    private long queries() {
        return some.ask(wired -> Queries.during(
                wired.entities(), () -> wired.get(Reminders.class).of(some.board)));
    }

    private void agree(ContractNumber number) {
        some.change(wired -> {
            var proposal =
                    wired.get(Agreements.class).of(some.manager, some.contract).proposal();
            wired.get(DraftContract.class).draft(some.manager, number, proposal);
            wired.entities().flush();
            wired.entities()
                    .createNativeQuery("update contract set status = 'AGREED' where number = ?1")
                    .setParameter(1, number.text())
                    .executeUpdate();
        });
    }

    @Test
    void once_the_day_of_an_option_has_passed_nobody_is_reminded_of_it() {
        some.on("2027-07-01");

        assertThat(forWorkList(some.manager)).extracting(Reminder::kind).doesNotContain(Kind.OPTION);
    }

    @Test
    void a_contract_that_ends_early_reminds_of_its_real_last_day_and_of_nothing_after_it() {
        var plan = new EndingPlan(LocalDate.of(2027, 5, 31), "a", "b", "c", "d");
        some.change(wired -> wired.get(EndContract.class).end(some.manager, some.contract, By.CLIENT, plan, null));

        assertThat(of(some.board))
                .filteredOn(reminder -> reminder.kind() == Kind.LAST_DAY || reminder.kind() == Kind.OPTION)
                .extracting(Reminder::day)
                .containsExactly(LocalDate.of(2027, 5, 31));
        assertThat(of(some.board))
                .filteredOn(reminder -> reminder.kind() == Kind.REPORT)
                .extracting(Reminder::key)
                .containsOnly("2025-K4", "2026-K1", "2026-K2", "2026-K3", "2026-K4", "2027-K1", "2027-K2");
    }

    @Test
    void the_address_of_a_calendar_opens_until_it_is_withdrawn_or_replaced() {
        Secret first = some.ask(wired -> wired.get(MakeCalendarAddress.class).make(some.board));
        assertThat(whose(first)).contains(some.board.account());

        Secret second = some.ask(wired -> wired.get(MakeCalendarAddress.class).make(some.board));
        assertThat(whose(first)).isEmpty();
        some.change(wired -> wired.get(WithdrawCalendarAddress.class).withdraw(some.board));

        assertThat(whose(second)).isEmpty();
        assertThatThrownBy(() -> some.change(
                        wired -> wired.get(WithdrawCalendarAddress.class).withdraw(some.board)))
                .isInstanceOf(Missing.class);
    }

    private Optional<Long> whose(Secret secret) {
        Optional<Visitor> found =
                some.ask(wired -> wired.get(RecogniseVisitor.class).byCalendar(secret));
        return found.map(visitor -> visitor.person().account());
    }

    private List<Reminder> of(Person person) {
        return some.ask(wired -> wired.get(Reminders.class).of(person));
    }

    private List<Reminder> forWorkList(Person person) {
        return some.ask(wired -> wired.get(Reminders.class).forWorkList(person));
    }
}
