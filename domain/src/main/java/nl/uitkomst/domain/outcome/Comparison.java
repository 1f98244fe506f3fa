package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.Movement.Basis;
import nl.uitkomst.domain.outcome.Movement.Sense;
import nl.uitkomst.domain.outcome.Movement.Way;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Sets the last four periods beside the four before or, while there are no eight, the last period beside the one before. */
final class Comparison {

    private static final int FOUR = 4;

    /** How many periods a comparison looks at, at most. */
    static final int PERIODS = 2 * FOUR;

    private Comparison() {}

    /** @param periods all that measure the same, oldest first, up to the last that was reported */
    static Movement of(List<PeriodOutcome> periods) {
        var count = periods.size();
        if (count >= PERIODS && allKnown(periods.subList(count - PERIODS, count))) {
            var before = RollUp.of(periods.subList(count - PERIODS, count - FOUR), FOUR);
            return between(before, RollUp.of(periods.subList(count - FOUR, count), FOUR), Basis.FOUR_PERIODS);
        }
        return count < 2 ? unknown() : between(periods.get(count - 2), periods.get(count - 1), Basis.ONE_PERIOD);
    }

    private static boolean allKnown(List<PeriodOutcome> periods) {
        return periods.stream().allMatch(PeriodOutcome::isKnown);
    }

    static Movement between(PeriodOutcome before, PeriodOutcome after, Basis basis) {
        var from = before.figure();
        var to = after.figure();
        if (from == null || to == null) {
            return unknown();
        }
        var target = after.target();
        var band = target == null ? after.definition().band() : target.band();
        if (from.compareTo(to) == 0 || Chance.explains(from, to, band, target)) {
            return new Movement(Way.LEVEL, Sense.LEVEL, from, to, basis);
        }
        var sense = to.compareTo(from) > 0 ? Sense.RISES : Sense.FALLS;
        return new Movement(way(sense, after.definition().direction(), from, to, target), sense, from, to, basis);
    }

    private static Movement unknown() {
        return new Movement(Way.UNKNOWN, Sense.UNKNOWN, null, null, Basis.NONE);
    }

    private static Way way(Sense sense, Direction direction, Figure from, Figure to, @Nullable Target target) {
        return switch (direction) {
            case AT_LEAST -> sense == Sense.RISES ? Way.BETTER : Way.WORSE;
            case AT_MOST -> sense == Sense.FALLS ? Way.BETTER : Way.WORSE;
            case BETWEEN -> target == null ? Way.UNKNOWN : towards(from, to, target);
        };
    }

    private static Way towards(Figure from, Figure to, Target target) {
        var change = outside(to, target).compareTo(outside(from, target));
        if (change == 0) {
            return Way.LEVEL;
        }
        return change < 0 ? Way.BETTER : Way.WORSE;
    }

    private static BigFraction outside(Figure figure, Target target) {
        var value = figure.exact();
        if (target.low() != null && figure.compareTo(target.low()) < 0) {
            return Fractions.of(target.low()).subtract(value);
        }
        return target.high() != null && figure.compareTo(target.high()) > 0
                ? value.subtract(Fractions.of(target.high()))
                : BigFraction.ZERO;
    }
}
