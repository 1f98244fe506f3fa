package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.history.Line.OfDefinition;
import nl.uitkomst.domain.history.Line.OfKpi;
import nl.uitkomst.domain.history.Line.OfLumpSum;
import nl.uitkomst.domain.history.Line.OfMember;
import nl.uitkomst.domain.history.Line.OfParty;
import nl.uitkomst.domain.history.Line.OfTarget;
import nl.uitkomst.domain.history.Line.OfTerms;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.TimeAgreement;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static nl.uitkomst.domain.contract.Some.START;
import static nl.uitkomst.domain.contract.Some.euro;
import static nl.uitkomst.domain.contract.Some.stretch;
import static nl.uitkomst.domain.history.SomeState.JULY;
import static nl.uitkomst.domain.history.SomeState.RELAPSE;
import static nl.uitkomst.domain.history.SomeState.kpi;
import static nl.uitkomst.domain.history.SomeState.member;
import static nl.uitkomst.domain.history.SomeState.party;
import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTest {

    private final ContractState before = SomeState.on(JULY.minusDays(1));
    private final ContractState after = SomeState.on(JULY);

    @Test
    void two_days_on_which_the_same_holds_do_not_differ() {
        assertThat(Difference.between(before, after).isEmpty()).isTrue();
    }

    @Test
    void each_thing_that_the_contract_says_of_itself_is_a_line() {
        var changed = after.with(after.terms().withTitle("Samen").withLastDay(LocalDate.of(2029, 12, 31)));

        assertThat(lines(changed))
                .extracting(line -> ((OfTerms) line).field())
                .containsExactly(OfTerms.Field.TITLE, OfTerms.Field.LAST_DAY);
    }

    @Test
    void who_joins_and_who_leaves_is_told_with_the_day() {
        var changed = after.withoutParty(1)
                .with(party(3, "Buurgemeente", Party.Role.CLIENT, JULY))
                .withoutMember(2, 11)
                .with(member(12, "Buurtkracht", Membership.Role.MEMBER, JULY));

        var lines = lines(changed);

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .isEqualTo(new OfParty("Gemeente", before.parties().get(0), null, JULY));
        assertThat(((OfParty) lines.get(1)).on()).isEqualTo(JULY);
        assertThat(((OfMember) lines.get(2)).after()).isNull();
        assertThat(lines.get(3))
                .isEqualTo(new OfMember("Buurtkracht", null, changed.members().get(0), JULY));
    }

    @Test
    void a_member_in_another_role_is_one_line() {
        var changed = after.with(member(11, "Tintelzorg", Membership.Role.SUBCONTRACTOR, JULY));

        assertThat(lines(changed))
                .containsExactly(new OfMember(
                        "Tintelzorg", before.members().get(0), changed.members().get(0), JULY));
    }

    @Test
    void lump_sums_are_compared_year_by_year() {
        var changed =
                after.withLumpSum(2026, euro("5413200")).withLumpSum(2027, null).withLumpSum(2028, euro("1"));

        assertThat(lines(changed))
                .containsExactly(
                        new OfLumpSum(2026, euro("5400000"), euro("5413200")),
                        new OfLumpSum(2027, euro("5600000.50"), null),
                        new OfLumpSum(2028, null, euro("1")));
    }

    @Test
    void a_target_that_changes_for_a_whole_year_is_one_line() {
        var changed = after.with(kpi(
                START, Some.relapse(stretch(2024, 2025, "14"), stretch(2025, 2027, "12"), stretch(2027, 2028, "10"))));

        var line = (OfTarget) lines(changed).get(0);

        assertThat(lines(changed)).hasSize(1);
        assertThat(line.year()).isEqualTo(2027);
        assertThat(line.whole()).isTrue();
        assertThat(line.before()).isEqualTo(Target.atMost(new BigDecimal("12"), ToleranceBand.NONE));
        assertThat(line.after()).isEqualTo(Target.atMost(new BigDecimal("10"), ToleranceBand.NONE));
    }

    @Test
    void a_target_that_changes_during_a_year_names_its_periods() {
        var changed = after.with(
                kpi(JULY, Some.relapse(new TargetStretch(JULY, LocalDate.of(2028, 1, 1), null, new BigDecimal("10")))));

        var lines = lines(changed).stream().map(OfTarget.class::cast).toList();

        assertThat(lines).extracting(line -> line.first().toString()).containsExactly("2026-K3", "2027-K1");
        assertThat(lines).extracting(line -> line.last().toString()).containsExactly("2026-K4", "2027-K4");
        assertThat(lines).extracting(OfTarget::whole).containsExactly(false, true);
    }

    @Test
    void targets_of_before_a_version_began_are_no_difference() {
        var changed = after.with(kpi(JULY, Some.relapse(stretch(2026, 2028, "12"))));

        assertThat(lines(changed)).isEmpty();
    }

    @Test
    void what_is_defined_otherwise_is_a_line_for_each_part() {
        var agreed = before.kpis().get(0).agreement();
        var other = new KpiAgreement(SomeDefinition.otherwise(agreed.definition()), agreed.targets(), agreed.base());

        assertThat(lines(after.with(kpi(START, other))))
                .extracting(line -> ((OfDefinition) line).field())
                .containsExactly(OfDefinition.Field.DEFINITION, OfDefinition.Field.WEIGHT);
    }

    @Test
    void a_kpi_that_comes_or_goes_is_one_line() {
        assertThat(lines(after.without(RELAPSE)))
                .containsExactly(new OfKpi(RELAPSE, "Terugval", before.kpis().get(0), null));
        assertThat(Difference.between(before.without(RELAPSE), after).lines())
                .containsExactly(
                        new OfKpi(RELAPSE, "Terugval", null, after.kpis().get(0)));
    }

    @Test
    void what_is_agreed_about_money_is_compared_part_by_part() {
        var money =
                MoneyAgreement.PLAIN.withCeilings(Map.of(2026, euro("6000000"))).withSchedule(PaymentSchedule.MONTHLY);

        assertThat(lines(after.with(money)))
                .extracting(Line::subject)
                .containsExactly("money.ceiling.2026", "money.SCHEDULE");
        assertThat(Difference.between(before.with(money), after.with(money)).isEmpty())
                .isTrue();
    }

    @Test
    void what_is_agreed_about_time_is_compared_part_by_part() {
        var option = new ExtensionOption(1, LocalDate.of(2029, 12, 31), LocalDate.of(2027, 7, 1), new TreeMap<>());
        var time = new TimeAgreement(List.of(option), 12, List.of(), List.of());

        assertThat(lines(after.with(time)))
                .containsExactly(new TimeLine.OfOption(1, null, option), new TimeLine.OfNotice(null, 12));
    }

    @Test
    void every_line_has_a_subject_of_its_own() {
        var changed = after.with(after.terms().withTitle("Samen"))
                .withLumpSum(2026, euro("1"))
                .withLumpSum(2027, euro("1"))
                .with(kpi(START, Some.relapse(stretch(2024, 2025, "1"), stretch(2025, 2028, "2"))));

        assertThat(lines(changed))
                .extracting(Line::subject)
                .doesNotHaveDuplicates()
                .contains("lumpSum.2026");
    }

    private List<Line> lines(ContractState changed) {
        return Difference.between(before, changed).lines();
    }
}
