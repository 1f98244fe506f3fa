package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a contract year is expected to come to, seen from the figures so far.
 *
 * @param past every period with a figure
 * @param year the periods of the year within the term
 * @param remaining those of them that are still to be reported
 * @param target of the year as a whole
 */
record Outlook(
        AgreedKpi.Version agreed,
        Past past,
        List<ReportingPeriod> year,
        List<ReportingPeriod> remaining,
        @Nullable Target target) {

    private static final int ERRORS_FOR_A_RANGE = 4;
    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** Nothing without four accepted periods, or when nothing remains to be reported. */
    Optional<Forecast> forecast() {
        var accepted = past.periods().stream()
                .filter(period -> period.state() == State.FINAL)
                .count();
        return accepted < Past.FOUR || remaining.isEmpty() || lacksBase()
                ? Optional.empty()
                : Optional.of(ofRemaining());
    }

    private boolean lacksBase() {
        return definition().kind() == KpiKind.INDEX
                && (agreed.base() == null
                        || year.stream().anyMatch(period -> agreed.base().index(BigDecimal.ZERO, period) == null));
    }

    private Forecast ofRemaining() {
        var expected = withinBounds(expected());
        var figure = Fractions.figure(expected);
        var verdict = target == null ? Verdict.NO_DATA : Verdict.of(figure, target);
        var decimals = Shown.decimals(figure, target, definition().decimals());
        var pace = target == null ? null : Pace.of(this, target, figure).orElse(null);
        var error = usualError();
        return new Forecast(
                remaining.get(0).year(),
                Fractions.rounded(expected, decimals),
                error == null
                        ? null
                        : Fractions.rounded(
                                withinBounds(expected.subtract(error)),
                                definition().decimals()),
                error == null
                        ? null
                        : Fractions.rounded(
                                withinBounds(expected.add(error)), definition().decimals()),
                verdict,
                pace);
    }

    KpiDefinition definition() {
        return agreed.definition();
    }

    Past yearToDate() {
        return past.ofYear(remaining.get(0).year());
    }

    Projection method() {
        return Projection.of(definition());
    }

    /** The denominators expected in the remaining periods: the mean of the last four, for each. */
    BigFraction remainingDenominators() {
        return Fractions.of(past.lastFour().denominators()).divide(Past.FOUR).multiply(remaining.size());
    }

    /** Of an index: the base of the year as a whole. */
    BigFraction yearBase() {
        return Fractions.sum(year.stream()
                .map(period -> agreed.base().index(BigDecimal.ZERO, period))
                .map(index -> Fractions.of(index.denominator()))
                .toList());
    }

    private BigFraction expected() {
        return switch (method()) {
            case SHARES -> expectedByShares();
            case ROLLING -> expectedByRolling();
            case STEPS ->
                past.last().figure().exact().add(past.lastFour().medianStep().multiply(remaining.size()));
        };
    }

    private BigFraction expectedByShares() {
        var rest = Fractions.sum(remaining.stream()
                .map(period -> Projection.SHARES.next(past, period))
                .toList());
        var sum = rest.add(Fractions.of(yearToDate().numerators()));
        return definition().kind() == KpiKind.INDEX ? sum.multiply(HUNDRED).divide(yearBase()) : sum;
    }

    private BigFraction expectedByRolling() {
        var soFar = yearToDate();
        var numerators = Fractions.of(past.lastFour().numerators())
                .divide(Past.FOUR)
                .multiply(remaining.size())
                .add(Fractions.of(soFar.numerators()));
        var share = numerators.divide(remainingDenominators().add(Fractions.of(soFar.denominators())));
        return definition().kind() == KpiKind.RATIO ? share.multiply(HUNDRED) : share;
    }

    /** The 80th percentile of how far this method was off before, one period ahead; nothing with fewer than four such errors. */
    private @Nullable BigFraction usualError() {
        var errors = IntStream.range(Past.FOUR, past.size())
                .mapToObj(i -> method().error(past.first(i), past.periods().get(i)))
                .sorted()
                .toList();
        var rank = (errors.size() * 8 + 9) / 10;
        return errors.size() < ERRORS_FOR_A_RANGE ? null : errors.get(rank - 1);
    }

    private BigFraction withinBounds(BigFraction value) {
        var kind = definition().kind();
        if (kind == KpiKind.AMOUNT || kind == KpiKind.AVERAGE) {
            return value;
        }
        var notNegative = value.signum() < 0 ? BigFraction.ZERO : value;
        return kind == KpiKind.RATIO && notNegative.compareTo(HUNDRED) > 0 ? HUNDRED : notNegative;
    }
}
