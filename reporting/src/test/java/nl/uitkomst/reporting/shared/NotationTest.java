package nl.uitkomst.reporting.shared;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.SomeKpi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

import static org.assertj.core.api.Assertions.assertThat;

class NotationTest {
    private final Notation dutch = Notation.in(Texts.in("nl"));
    private final Notation english = Notation.in(Texts.in("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0       | 0 | 0        | 0",
                "1234.5  | 1 | 1.234,5  | 1,234.5",
                "0.05    | 1 | 0,1      | 0.1",
                "-3.25   | 1 | −3,3     | −3.3",
                "1000000 | 0 | 1.000.000| 1,000,000"
            })
    void numbers_follow_the_language(BigDecimal value, int decimals, String nl, String en) {
        assertThat(dutch.number(value, decimals)).isEqualTo(nl);
        assertThat(english.number(value, decimals)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "47   | 419   | 11,2%   | met",
                "1204 | 10000 | 12,04%  | just above the target would read as the target itself",
                "1196 | 10000 | 12,0%   | rounding up to the target stays on the good side",
                "13   | 100   | 13,0%   | the edge of the band belongs to it",
                "1301 | 10000 | 13,01%  | just past the band",
                "12000001 | 100000000 | 12,000001% | as many as it takes"
            })
    void what_is_shown_never_contradicts_the_verdict(String numerator, String denominator, String shown, String why) {
        var kpi = SomeKpi.ratio("Terugval", SomeKpi.atMost("12", "1"))
                .reached(numerator, denominator)
                .outcome();

        assertThat(dutch.figure(kpi.periods().get(0))).as(why).isEqualTo(shown);
    }

    @Test
    void a_figure_carries_its_unit_and_what_it_is_made_of() {
        assertThat(only(SomeKpi.average("Tevredenheid", SomeKpi.atLeast("7.5", "0.3"))
                        .reached("752", "100")))
                .isEqualTo("7,5 · 100 antwoorden");
        assertThat(only(SomeKpi.ratio("Terugval", SomeKpi.atMost("12", "1")).reached("47", "419")))
                .isEqualTo("11,2% · 47 van 419");
        assertThat(only(SomeKpi.count("Initiatieven", SomeKpi.atLeast("12", "1"))
                        .reached("14")))
                .isEqualTo("14 · ");
        assertThat(only(SomeKpi.amount("Besparing", SomeKpi.atLeast("10000", "0"))
                        .reached("12000")))
                .isEqualTo("€\u00A012.000 · ");
    }

    private String only(SomeKpi kpi) {
        KpiOutcome outcome = kpi.outcome();
        var period = outcome.periods().get(0);
        return dutch.figure(period) + " · " + dutch.parts(period.figure());
    }

    @Test
    void a_target_is_written_exactly_as_agreed() {
        var kpi = SomeKpi.ratio("Terugval", SomeKpi.atMost("12", "1")).outcome().definition();
        var between = Target.between(new BigDecimal("20"), new BigDecimal("30.25"), ToleranceBand.NONE);

        assertThat(dutch.target(SomeKpi.atMost("12.50", "1"), kpi)).isEqualTo("hoogstens 12,5%");
        assertThat(english.target(SomeKpi.atLeast("70", "1"), kpi)).isEqualTo("at least 70%");
        assertThat(dutch.target(between, kpi)).isEqualTo("20% tot 30,25%");
        assertThat(dutch.band(ToleranceBand.absolute(BigDecimal.ONE), kpi)).isEqualTo("1 procentpunt");
        assertThat(dutch.band(ToleranceBand.relative(new BigDecimal("5")), kpi)).isEqualTo("5% van de norm");
        assertThat(dutch.band(ToleranceBand.NONE, kpi)).isEmpty();
    }

    @Test
    void euros_show_cents_only_when_there_are_any() {
        assertThat(dutch.euro(Euro.valueOf("5413200"))).isEqualTo("€\u00A05.413.200");
        assertThat(dutch.euro(Euro.valueOf("105557.40"))).isEqualTo("€\u00A0105.557,40");
        assertThat(english.euro(Euro.valueOf("105557.40"))).isEqualTo("€105,557.40");
    }

    @Test
    void periods_days_and_moments_are_written_out() {
        var year = new ReportingPeriod(ReportingCalendar.YEAR, 2026, 1, Month.JANUARY);

        assertThat(dutch.period(ReportingPeriod.quarter(2026, 3))).isEqualTo("K3 2026");
        assertThat(english.period(ReportingPeriod.quarter(2026, 3))).isEqualTo("Q3 2026");
        assertThat(dutch.period(year)).isEqualTo("2026");
        assertThat(dutch.date(LocalDate.of(2026, 11, 23))).isEqualTo("23 november 2026");
        assertThat(dutch.dayAndDate(LocalDate.of(2026, 11, 25))).isEqualTo("woensdag 25 november");
        assertThat(dutch.wholeDay(LocalDate.of(2024, 5, 13))).isEqualTo("maandag 13 mei 2024");
        assertThat(dutch.moment(Instant.parse("2026-11-23T08:05:00Z"))).isEqualTo("23 november 2026, 9.05 uur");
    }

    @Test
    void a_share_of_nothing_is_nothing() {
        assertThat(dutch.share(new BigDecimal("96"), new BigDecimal("410"))).isEqualTo("23,4%");
        assertThat(dutch.share(BigDecimal.ZERO, BigDecimal.ZERO)).isEqualTo("0%");
        assertThat(new Figure(KpiKind.COUNT, BigDecimal.ZERO, BigDecimal.ONE).rounded(0))
                .isZero();
    }
}
