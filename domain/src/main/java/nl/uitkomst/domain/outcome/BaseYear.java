package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What an index is compared with: the value of the same period in the base year or, where that is not known, an equal share of the year as a whole.
 *
 * @param perPeriod by the number of the period in the year, from 1
 * @param whole the value of the whole year; absent when every period has its own
 */
public record BaseYear(
        Map<Integer, BigDecimal> perPeriod, @Nullable BigDecimal whole) {

    public BaseYear {
        perPeriod = Map.copyOf(perPeriod);
    }

    /** Whether the base of this period is only its share of the year. */
    public boolean isShare(ReportingPeriod period) {
        return !perPeriod.containsKey(period.number());
    }

    /**
     * The value as an index. A third of a year has no exact decimals, so where a year is shared in three, value and base both stand times three.
     *
     * @return nothing when the base of this period is not known at all
     */
    @Nullable
    Figure index(BigDecimal value, ReportingPeriod period) {
        var share = isShare(period);
        if (share && whole == null) {
            return null;
        }
        var perYear = BigDecimal.valueOf(period.calendar().periodsPerYear());
        var times = whole != null && period.calendar().periodsPerYear() == 3 ? perYear : BigDecimal.ONE;
        var base = share
                ? whole.multiply(times).divide(perYear)
                : perPeriod.get(period.number()).multiply(times);
        return new Figure(KpiKind.INDEX, value.multiply(times), base);
    }
}
