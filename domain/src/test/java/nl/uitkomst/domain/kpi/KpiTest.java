package nl.uitkomst.domain.kpi;

import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.KpiAgreement.Rule;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.domain.contract.Some.START;
import static nl.uitkomst.domain.contract.Some.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class KpiTest {

    private final Kpi kpi = new Kpi(
            1,
            new KpiCode("terugval"),
            1,
            START,
            Some.relapse(stretch(2024, 2025, "14"), stretch(2025, 2028, "12.50")));

    @Test
    void a_period_is_judged_by_the_target_in_force_at_its_start() {
        assertThat(kpi.targetIn(ReportingPeriod.quarter(2024, 4)).orElseThrow().high())
                .isEqualByComparingTo("14");
        assertThat(kpi.targetIn(ReportingPeriod.quarter(2025, 1)).orElseThrow().high())
                .isEqualByComparingTo("12.5");
    }

    @Test
    void there_is_no_target_outside_what_was_agreed() {
        assertThat(kpi.targetIn(ReportingPeriod.quarter(2028, 1))).isEmpty();
        assertThat(kpi.versionIn(ReportingPeriod.quarter(2023, 4))).isEmpty();
    }

    @Test
    void gives_back_what_was_agreed() {
        assertThat(kpi.latest().definition()).isEqualTo(Some.relapse());
        assertThat(kpi.latest().targets()).containsExactly(stretch(2024, 2025, "14"), stretch(2025, 2028, "12.5"));
    }

    @Test
    void a_proposal_replaces_definition_and_targets() {
        kpi.propose(Some.relapse(stretch(2024, 2028, "10")), Some.MANAGER, Some.NOON);

        assertThat(kpi.latest().targets()).containsExactly(stretch(2024, 2028, "10"));
        assertThat(kpi.versions()).hasSize(1);
    }

    @Test
    void tells_who_changed_it_meanwhile() {
        kpi.propose(Some.relapse(stretch(2024, 2028, "12")), Some.MANAGER, Some.NOON);

        var refusal = catchThrowableOfType(RuleBroken.class, () -> kpi.requireUnchangedSince(7));

        assertThat(refusal.rule()).isEqualTo(Kpi.Rule.CHANGED_MEANWHILE);
        assertThat(refusal.details()).isEqualTo(List.of("contractmanager", Some.NOON));
    }

    @Test
    void targets_do_not_overlap() {
        refuses(Rule.TARGETS_OVERLAP, () -> Some.relapse(stretch(2024, 2026, "14"), stretch(2025, 2028, "12")));
    }

    @Test
    void a_target_has_the_bound_that_its_direction_needs() {
        var low = new TargetStretch(START, LocalDate.of(2028, 1, 1), BigDecimal.TEN, null);

        refuses(Rule.TARGET_LACKS_BOUND, () -> Some.relapse(low));
    }

    @Test
    void a_ratio_has_a_denominator() {
        refuses(Rule.RATIO_NEEDS_DENOMINATOR, () -> agreement(KpiKind.RATIO, null, null, Map.of()));
    }

    @Test
    void an_average_says_who_its_respondents_are() {
        refuses(Rule.AVERAGE_NEEDS_RESPONDENTS, () -> agreement(KpiKind.AVERAGE, null, null, Map.of()));
    }

    @Test
    void an_index_has_a_base_year_with_a_value() {
        refuses(Rule.INDEX_NEEDS_BASE_YEAR, () -> agreement(KpiKind.INDEX, null, null, Map.of()));
        refuses(Rule.INDEX_NEEDS_BASE_VALUE, () -> agreement(KpiKind.INDEX, null, 2007, Map.of()));
    }

    @Test
    void a_stretch_of_target_ends_after_it_begins() {
        assertThatThrownBy(() -> stretch(2025, 2025, "12")).isInstanceOf(IllegalArgumentException.class);
    }

    private static KpiAgreement agreement(
            KpiKind kind, @Nullable String denominator, @Nullable Integer baseYear, Map<Integer, BigDecimal> base) {
        var like = Some.relapse();
        return new KpiAgreement(
                new KpiDefinition(
                        like.name(),
                        like.shortName(),
                        like.definition(),
                        like.resultArea(),
                        kind,
                        like.measure(),
                        like.numeratorText(),
                        denominator,
                        like.unit(),
                        like.decimals(),
                        like.source(),
                        like.direction(),
                        like.nature(),
                        like.reportedBy(),
                        like.baseline(),
                        like.band(),
                        like.weight(),
                        like.minimumCoverage(),
                        baseYear),
                List.of(),
                base);
    }

    private static void refuses(Rule rule, ThrowingCallable act) {
        assertThat(catchThrowableOfType(RuleBroken.class, act).rule()).isEqualTo(rule);
    }
}
