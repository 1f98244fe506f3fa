package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.amendment.Amendment.Status;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static nl.uitkomst.domain.amendment.Agreed.RELAPSE;
import static nl.uitkomst.domain.contract.Some.euro;
import static nl.uitkomst.domain.contract.Some.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What an amendment changes once it is in force, and what it cannot change, on the real database. */
class AmendingTest {

    private static final LocalDate MID_YEAR = LocalDate.of(2026, 7, 1);
    private static final LocalDate THE_DAY_BEFORE = MID_YEAR.minusDays(1);

    private final Agreed agreed = new Agreed();

    @Test
    void what_was_agreed_is_another_from_its_day_on_and_the_same_until_then() {
        var number = agreed.propose(MID_YEAR, target("10"), joins(), LumpSumChange.to(2026, euro("5500000")));
        agreed.enact(number);

        var before = agreed.on(THE_DAY_BEFORE);
        var after = agreed.on(MID_YEAR);

        assertThat(before.lumpSums()).containsEntry(2026, euro("5400000"));
        assertThat(after.lumpSums()).containsEntry(2026, euro("5500000"));
        assertThat(before.members()).hasSize(1);
        assertThat(after.members()).hasSize(2);
        assertThat(highest(before.on(), 2026, 3)).isEqualTo("12");
        assertThat(highest(after.on(), 2026, 2)).isEqualTo("12");
        assertThat(highest(after.on(), 2026, 3)).isEqualTo("10");
        assertThat(agreed.read(agreed.board, number).status()).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void amendments_are_numbered_within_their_contract() {
        assertThat(agreed.propose(MID_YEAR)).isEqualTo(1);
        assertThat(agreed.propose(MID_YEAR)).isEqualTo(2);
    }

    @Test
    void a_longer_term_asks_for_its_lump_sums_and_targets_and_opens_its_reports() {
        var number = agreed.propose(MID_YEAR, TermsChange.to(TermsChange.Field.LAST_DAY, "2028-12-31"));
        assertThat(agreed.read(agreed.manager, number).obstacles())
                .extracting(Obstacle::rule)
                .containsExactly(Obstacle.Rule.YEAR_WITHOUT_LUMP_SUM, Obstacle.Rule.PERIOD_WITHOUT_TARGET);

        agreed.write(agreed.board, number, 0, LumpSumChange.to(2028, euro("5800000")));
        agreed.write(agreed.board, number, 0, KpiChange.to(RELAPSE, Some.relapse(stretch(2024, 2029, "12"))));
        agreed.enact(number);

        assertThat(reports()).isEqualTo(20);
        assertThat(agreed.on(LocalDate.of(2028, 3, 1)).terms().term().last()).isEqualTo("2028-12-31");
    }

    @Test
    void a_shorter_term_takes_away_the_reports_that_nobody_began() {
        var number = agreed.propose(
                MID_YEAR, TermsChange.to(TermsChange.Field.LAST_DAY, "2026-12-31"), LumpSumChange.to(2027, null));

        agreed.enact(number);

        assertThat(reports()).isEqualTo(12);
        assertThat(agreed.on(MID_YEAR).lumpSums()).doesNotContainKey(2027);
        assertThat(agreed.on(THE_DAY_BEFORE).terms().term().last()).isEqualTo("2027-12-31");
    }

    @Test
    void a_kpi_does_not_change_in_a_period_that_was_judged() {
        accept(2026, 3);

        var faults = agreed.write(agreed.board, agreed.propose(MID_YEAR), 0, target("10"));

        assertThat(faults).extracting(Obstacle::rule).containsExactly(Kpi.Rule.PERIOD_ACCEPTED);
    }

    @Test
    void a_kpi_is_added_or_dropped_from_a_period_on() {
        var work = new KpiCode("werk");
        var number = agreed.propose(MID_YEAR, KpiChange.to(work, Some.relapse(stretch(2024, 2028, "5"))));
        agreed.enact(number);
        agreed.enact(agreed.propose(LocalDate.of(2027, 1, 1), KpiChange.to(RELAPSE, null)));

        assertThat(codes(THE_DAY_BEFORE)).containsExactly(RELAPSE);
        assertThat(codes(MID_YEAR)).containsExactly(RELAPSE, work);
        assertThat(codes(LocalDate.of(2027, 1, 1))).containsExactly(work);
    }

    @Test
    void a_member_leaves_on_the_day_before() {
        agreed.enact(agreed.propose(MID_YEAR, leaves()));

        assertThat(agreed.on(THE_DAY_BEFORE).members()).hasSize(1);
        assertThat(agreed.on(MID_YEAR).members()).isEmpty();
    }

    @Test
    void an_amount_for_a_year_outside_the_term_is_refused_at_once() {
        var number = agreed.propose(MID_YEAR);

        assertThat(agreed.write(agreed.board, number, 0, LumpSumChange.to(2031, euro("1"))))
                .extracting(Obstacle::rule)
                .containsExactly(Obstacle.Rule.YEAR_OUTSIDE_TERM);
    }

    @Test
    void an_amendment_holds_from_a_day_within_the_term() {
        refuses(Obstacle.Rule.DAY_OUTSIDE_TERM, () -> agreed.propose(LocalDate.of(2023, 12, 31)));
        refuses(Obstacle.Rule.DAY_OUTSIDE_TERM, () -> agreed.propose(LocalDate.of(2028, 1, 1)));
    }

    @Test
    void an_amendment_without_changes_is_not_offered() {
        var number = agreed.propose(MID_YEAR);

        refuses(Amendment.Rule.INCOMPLETE, () -> agreed.offer(agreed.manager, number));
    }

    @Test
    void changes_of_value_add_up_against_what_was_agreed_at_first_and_a_tenth_is_a_signal() {
        agreed.enact(agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("6400000"))));
        assertThat(agreed.overview().signals()).isFalse();

        agreed.enact(agreed.propose(MID_YEAR, LumpSumChange.to(2027, euro("6720000.55"))));

        var overview = agreed.overview();
        assertThat(overview.original()).isEqualTo(euro("21200000.50"));
        assertThat(overview.changed()).isEqualTo(euro("2120000.05"));
        assertThat(overview.percentage()).isEqualByComparingTo("10.0");
        assertThat(overview.signals()).isTrue();
        assertThat(overview.lines())
                .extracting(AmendmentOverview.Line::value)
                .containsExactly(euro("1000000"), euro("1120000.05"));
    }

    @Test
    void what_is_agreed_about_money_is_another_from_its_day_on() {
        var ceiling = new MoneyAgreement(
                new TreeMap<>(Map.of(2026, euro("6000000"))),
                null,
                null,
                null,
                List.of(),
                PaymentSchedule.QUARTERLY,
                List.of());
        agreed.enact(agreed.propose(MID_YEAR, MoneyChange.to(ceiling)));

        assertThat(agreed.on(THE_DAY_BEFORE).money()).isEqualTo(MoneyAgreement.PLAIN);
        assertThat(agreed.on(MID_YEAR).money()).isEqualTo(ceiling);
    }

    @Test
    void what_an_option_adds_to_the_value_stands_apart() {
        Wired.change(wired -> wired.entities()
                .createNativeQuery(
                        "insert into extension_option (contract_id, number, new_last_day, decide_by, amendment, called_on, valid_from)"
                                + " values (?1, 1, '2028-12-31', '2027-06-30', 1, '2026-01-01', '2024-01-01')")
                .setParameter(1, agreed.contract)
                .executeUpdate());
        agreed.enact(agreed.propose(
                MID_YEAR,
                OptionTaken.of(1, LocalDate.of(2028, 12, 31)),
                LumpSumChange.to(2028, euro("5800000")),
                KpiChange.to(RELAPSE, Some.relapse(stretch(2024, 2029, "12")))));

        assertThat(agreed.overview().byOption()).isEqualTo(euro("5800000"));
        assertThat(agreed.overview().changed()).isEqualTo(euro("0"));
        assertThat(agreed.overview().signals()).isFalse();
    }

    @Test
    void what_was_agreed_from_a_later_day_is_not_run_into() {
        agreed.enact(agreed.propose(LocalDate.of(2027, 1, 1), LumpSumChange.to(2027, euro("9"))));

        assertThat(agreed.write(agreed.board, agreed.propose(MID_YEAR), 0, LumpSumChange.to(2027, euro("8"))))
                .extracting(Obstacle::rule)
                .containsExactly(Obstacle.Rule.BEFORE_LATER_CHANGE);
    }

    private static KpiChange target(String high) {
        return KpiChange.to(RELAPSE, Some.relapse(stretch(2024, 2028, high)));
    }

    private MemberChange joins() {
        return MemberChange.to(
                agreed.cooperative.id(),
                agreed.newcomer.id(),
                agreed.newcomer.publicId(),
                agreed.newcomer.name(),
                Membership.Role.MEMBER);
    }

    private MemberChange leaves() {
        return MemberChange.to(
                agreed.cooperative.id(), agreed.member.id(), agreed.member.publicId(), agreed.member.name(), null);
    }

    private String highest(LocalDate on, int year, int quarter) {
        var start = ReportingPeriod.quarter(year, quarter).start();
        return agreed.on(on).kpi(RELAPSE).orElseThrow().agreement().targets().stream()
                .filter(stretch -> !start.isBefore(stretch.from()) && start.isBefore(stretch.until()))
                .map(stretch -> stretch.high().toPlainString())
                .findFirst()
                .orElse("-");
    }

    private List<KpiCode> codes(LocalDate on) {
        return agreed.on(on).kpis().stream().map(kpi -> kpi.code()).toList();
    }

    private long reports() {
        return Wired.transact(wired -> ((Number) wired.entities()
                        .createNativeQuery("select count(*) from submission where contract_id = ?1")
                        .setParameter(1, agreed.contract)
                        .getSingleResult())
                .longValue());
    }

    private void accept(int year, int quarter) {
        Wired.change(wired -> wired.entities()
                .createNativeQuery(
                        "update submission set status = 'ACCEPTED', counting_final = 1 where contract_id = ?1 and year = ?2 and number = ?3")
                .setParameter(1, agreed.contract)
                .setParameter(2, year)
                .setParameter(3, quarter)
                .executeUpdate());
    }

    private static RuleBroken refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
