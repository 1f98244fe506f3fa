package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.Ending;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.GiveAccount;
import nl.uitkomst.domain.term.SomeTerm;
import nl.uitkomst.domain.term.SubsidyAccount;
import nl.uitkomst.domain.term.SubsidyAccount.Point;
import nl.uitkomst.domain.term.TimeAgreement;
import nl.uitkomst.domain.term.TimeAgreements;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What an amendment does to time, and what it asks when it cuts a subsidy, on the real database. */
class CutSubsidyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    @Test
    void a_subsidy_of_three_years_is_cut_only_with_the_account_of_it() {
        var some = SomeTerm.subsidy().agreed().on("2026-03-10");
        var number = propose(some, LumpSumChange.to(2027, Euro.valueOf("4000000")));

        assertThat(rules(some, number)).containsExactly(Obstacle.Rule.SUBSIDY_ACCOUNT);
        give(some, some.manager, number, "Antwoord");

        assertThat(rules(some, number)).isEmpty();
    }

    @Test
    void raising_it_asks_for_no_account_and_neither_does_a_contract_that_is_no_subsidy() {
        var subsidy = SomeTerm.subsidy().agreed().on("2026-03-10");
        var contract = SomeTerm.draft().agreed().on("2026-03-10");

        assertThat(rules(subsidy, propose(subsidy, LumpSumChange.to(2027, Euro.valueOf("6000000")))))
                .isEmpty();
        assertThat(rules(contract, propose(contract, LumpSumChange.to(2027, Euro.valueOf("4000000")))))
                .isEmpty();
    }

    @Test
    void who_receives_the_subsidy_gives_no_account_and_no_point_stays_open() {
        var some = SomeTerm.subsidy().agreed().on("2026-03-10");
        var number = propose(some, LumpSumChange.to(2027, Euro.valueOf("4000000")));

        assertThat(catchThrowableOfType(RuleBroken.class, () -> give(some, some.board, number, "Antwoord"))
                        .rule())
                .isEqualTo(Ending.Rule.NOT_YOUR_SIDE);
        assertThat(catchThrowableOfType(RuleBroken.class, () -> give(some, some.manager, number, ""))
                        .rule())
                .isEqualTo(Ending.Rule.ACCOUNT_MISSING);
    }

    @Test
    void options_and_days_are_agreed_by_an_amendment_from_its_day() {
        var some = SomeTerm.draft().agreed().on("2026-03-10");
        var wanted = new TimeAgreement(
                List.of(new ExtensionOption(1, LocalDate.of(2029, 12, 31), LocalDate.of(2027, 6, 30), Map.of())),
                6,
                List.of(new AgreedDate(
                        UUID.randomUUID(), AgreedDate.Kind.EVALUATION, LocalDate.of(2027, 2, 1), "Evaluatie")),
                List.of());
        var number = propose(some, TimeChange.to(wanted));
        assertThat(rules(some, number)).isEmpty();

        offerAndSign(some, number);

        assertThat(time(some, FROM.minusDays(1)).isEmpty()).isTrue();
        assertThat(time(some, FROM)).isEqualTo(wanted);
    }

    @Test
    void what_cannot_be_agreed_about_time_keeps_the_amendment_from_being_offered() {
        var some = SomeTerm.draft().agreed().on("2026-03-10");
        var late = new TimeAgreement(
                List.of(new ExtensionOption(1, LocalDate.of(2029, 12, 31), LocalDate.of(2028, 6, 30), Map.of())),
                null,
                List.of(),
                List.of());

        assertThat(rules(some, propose(some, TimeChange.to(late)))).hasSize(1);
    }

    private static int propose(SomeTerm some, Change change) {
        return some.ask(wired -> wired.get(ProposeAmendment.class)
                .propose(some.manager, some.contract, "Omdat het anders moet.", FROM, List.of(change)));
    }

    private static List<RuleBroken.Rule> rules(SomeTerm some, int number) {
        Negotiation negotiation =
                some.ask(wired -> wired.get(Negotiations.class).of(some.manager, some.contract, number));
        return negotiation.obstacles().stream()
                .<RuleBroken.Rule>map(Obstacle::rule)
                .toList();
    }

    private static void give(SomeTerm some, Person by, int number, String answer) {
        var answers = new EnumMap<Point, String>(Point.class);
        for (var point : Point.values()) {
            answers.put(point, answer);
        }
        some.change(wired -> wired.get(GiveAccount.class).give(by, some.contract, number, new SubsidyAccount(answers)));
    }

    private static void offerAndSign(SomeTerm some, int number) {
        var text = text(some, number);
        some.change(wired -> wired.get(OfferAmendment.class).offer(some.manager, some.contract, number, text));
        for (var by : List.of(some.manager, some.board)) {
            var offered = text(some, number);
            some.change(wired -> wired.get(SignAmendment.class).sign(by, some.contract, number, offered));
        }
    }

    private static int text(SomeTerm some, int number) {
        Negotiation negotiation =
                some.ask(wired -> wired.get(Negotiations.class).of(some.manager, some.contract, number));
        return negotiation.text();
    }

    private static TimeAgreement time(SomeTerm some, LocalDate on) {
        return some.ask(wired -> wired.get(TimeAgreements.class).inForce(some.id(), on));
    }
}
