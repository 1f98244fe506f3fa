package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.KnownOption;
import nl.uitkomst.domain.term.KnownOption.State;
import nl.uitkomst.domain.term.SomeTerm;
import nl.uitkomst.domain.term.TimeAgreement;
import nl.uitkomst.domain.term.TimeAgreements;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Taking an option to extend, in time only, on the real database. */
class TakeOptionTest {

    private static final ExtensionOption FIRST = new ExtensionOption(
            1,
            LocalDate.of(2028, 12, 31),
            LocalDate.of(2027, 6, 30),
            new TreeMap<>(Map.of(2028, Euro.valueOf("5700000.25"))));
    private static final ExtensionOption SECOND =
            new ExtensionOption(2, LocalDate.of(2029, 12, 31), LocalDate.of(2028, 6, 30), new TreeMap<>());

    private final SomeTerm some = SomeTerm.draft()
            .with(new TimeAgreement(List.of(FIRST, SECOND), 6, List.of(), List.of()))
            .agreed()
            .on("2027-06-30");

    @Test
    void taking_an_option_begins_an_amendment_with_its_last_day_and_its_lump_sums() {
        var number = take(some.board, 1);

        var changes = amendment(number).changes();
        assertThat(changes)
                .extracting(kept -> kept.change().after())
                .containsExactly(FIRST.newLastDay(), Euro.valueOf("5700000.25"));
        assertThat(states()).containsExactly(State.CALLED, State.LATER);
    }

    @Test
    void it_stays_called_after_its_day_and_is_taken_when_all_have_signed() {
        var number = take(some.manager, 1);
        some.on("2027-07-15");
        assertThat(states()).containsExactly(State.CALLED, State.LATER);

        some.change(wired -> wired.get(TimeAgreements.class).taken(some.id(), 1, number, some.today()));

        assertThat(states()).containsExactly(State.TAKEN, State.OPEN);
    }

    @Test
    void when_the_amendment_is_withdrawn_it_is_open_again_or_has_lapsed() {
        var number = take(some.manager, 1);
        some.change(
                wired -> wired.get(WithdrawAmendment.class).withdraw(some.board, some.contract, number, "Toch niet"));
        assertThat(states()).containsExactly(State.OPEN, State.LATER);

        some.on("2027-07-01");

        assertThat(states()).containsExactly(State.LAPSED, State.LATER);
    }

    @Test
    void after_the_day_by_which_was_to_be_decided_it_says_that_it_has_lapsed() {
        some.on("2027-07-01");

        var refusal = refuses(KnownOption.Rule.LAPSED, () -> take(some.manager, 1));

        assertThat(refusal.details()).isEqualTo(List.of(1, LocalDate.of(2027, 6, 30)));
    }

    @Test
    void it_is_taken_once_and_in_its_turn() {
        refuses(KnownOption.Rule.NOT_NEXT, () -> take(some.manager, 2));

        take(some.manager, 1);

        refuses(KnownOption.Rule.CALLED_ALREADY, () -> take(some.board, 1));
    }

    @Test
    void an_option_that_was_never_agreed_is_not_taken_by_another_way() {
        var elsewhere = OptionTaken.of(3, LocalDate.of(2031, 12, 31));
        int number = some.ask(wired -> wired.get(ProposeAmendment.class)
                .propose(some.manager, some.contract, "Door", LocalDate.of(2027, 7, 1), List.of(elsewhere)));

        List<Obstacle> obstacles = some.ask(wired -> wired.get(Negotiations.class)
                .of(some.manager, some.contract, number)
                .obstacles());

        assertThat(obstacles).extracting(Obstacle::rule).contains(Obstacle.Rule.NO_SUCH_OPTION);
    }

    private int take(Person by, int option) {
        return some.ask(wired -> wired.get(TakeOption.class).take(by, some.contract, option, "Wij gaan door."));
    }

    private Amendment amendment(int number) {
        return some.ask(wired -> {
            var found = wired.get(Amendments.class).get(some.id(), number);
            assertThat(found.changes()).isNotEmpty();
            return found;
        });
    }

    private List<State> states() {
        ContractTime time = some.ask(wired -> wired.get(ContractTimes.class).of(some.reporter, some.contract));
        return time.options().stream().map(ContractTime.Option::state).toList();
    }

    private static RuleBroken refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refusal).as("refused by " + rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
