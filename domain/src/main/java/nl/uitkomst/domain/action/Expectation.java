package nl.uitkomst.domain.action;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.math.BigDecimal;

/**
 * What an action should bring.
 *
 * @param to the value that the KPI should come to, in its own unit
 * @param by the period in which it should
 */
public record Expectation(KpiCode kpi, BigDecimal to, ReportingPeriod by) {

    public Expectation {
        to = to.stripTrailingZeros(); // so that 80 equals 80.0000
    }
}
