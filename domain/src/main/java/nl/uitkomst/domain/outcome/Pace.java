package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.Forecast.NeededPace;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What the remaining periods of a year must bring, or may still bring, for its target to be met. */
final class Pace {

    private final Outlook outlook;
    private final BigFraction bound;
    private final boolean atLeast;

    private Pace(Outlook outlook, BigDecimal bound, boolean atLeast) {
        this.outlook = outlook;
        this.bound = Fractions.of(bound);
        this.atLeast = atLeast;
    }

    /** Towards the bound that matters: of 'between' the low one when the year is expected below it, else the high one. */
    static Optional<NeededPace> of(Outlook outlook, Target target, Figure expected) {
        var atLeast = target.low() != null && (target.high() == null || expected.compareTo(target.low()) < 0);
        return new Pace(outlook, atLeast ? target.low() : target.high(), atLeast).needed();
    }

    private Optional<NeededPace> needed() {
        var kind = outlook.definition().kind();
        return switch (outlook.method()) {
            case STEPS -> Optional.of(step());
            case SHARES -> Optional.of(adding(kind == KpiKind.INDEX ? wholeIndex() : bound));
            case ROLLING -> kind == KpiKind.RATIO ? cases() : mean();
        };
    }

    private NeededPace step() {
        var last = outlook.past().last().figure();
        var step = rounded(bound.subtract(last.exact()), outlook.definition().decimals());
        return new NeededPace(atLeast ? step.max(BigDecimal.ZERO) : step, null, true);
    }

    private NeededPace adding(BigFraction year) {
        var rest = year.subtract(Fractions.of(outlook.yearToDate().numerators()));
        return amount(rounded(rest, outlook.definition().kind() == KpiKind.AMOUNT ? 2 : 0), null, null);
    }

    private BigFraction wholeIndex() {
        return bound.multiply(outlook.yearBase()).divide(100);
    }

    private Optional<NeededPace> cases() {
        var expectedCases = expectedCases();
        if (expectedCases.signum() == 0) {
            return Optional.empty();
        }
        var soFar = outlook.yearToDate();
        var year = Fractions.of(soFar.denominators().add(expectedCases));
        var rest = bound.multiply(year).divide(100).subtract(Fractions.of(soFar.numerators()));
        return Optional.of(amount(rounded(rest, 0), expectedCases, expectedCases));
    }

    private Optional<NeededPace> mean() {
        var respondents = expectedCases();
        if (respondents.signum() == 0) {
            return Optional.empty();
        }
        var soFar = outlook.yearToDate();
        var year = Fractions.of(soFar.denominators().add(respondents));
        var rest = bound.multiply(year).subtract(Fractions.of(soFar.numerators()));
        var mean = rounded(
                rest.divide(Fractions.of(respondents)), outlook.definition().decimals());
        return Optional.of(amount(mean, respondents, null));
    }

    private BigDecimal expectedCases() {
        return Fractions.rounded(outlook.remainingDenominators(), 0);
    }

    /** What must be reached is rounded up, what may not be passed is rounded down. */
    private BigDecimal rounded(BigFraction amount, int decimals) {
        return amount.bigDecimalValue(decimals, atLeast ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    private NeededPace amount(BigDecimal rest, @Nullable BigDecimal outOf, @Nullable BigDecimal most) {
        if (atLeast) {
            return new NeededPace(rest.max(BigDecimal.ZERO), outOf, most == null || rest.compareTo(most) <= 0);
        }
        var room = most == null ? rest : rest.min(most);
        return new NeededPace(room, outOf, rest.signum() >= 0);
    }
}
