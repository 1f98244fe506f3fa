package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.kpi.KpiCode;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Which KPI it should move, and how far. Values are in the KPI's unit; for ratios and indexes in percent, so 12 means 12%.
 *
 * @param from what it is when this is written; absent when there is no figure yet
 * @param to what it should become; absent while that is not known
 * @param by the last day of the period in which it should have become so; absent while that is not known
 */
public record Expectation(
        KpiCode kpi,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable LocalDate by) {

    public Expectation {
        from = from == null ? null : from.stripTrailingZeros();
        to = to == null ? null : to.stripTrailingZeros();
    }
}
