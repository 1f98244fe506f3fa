package nl.uitkomst.domain.kpi;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A KPI as it was agreed for one period.
 *
 * @param target absent when nothing was agreed for that period
 * @param brokenOn the day since which it measures what it measures now; absent when it never measured anything else
 */
public record KpiInForce(
        long id,
        KpiCode code,
        KpiDefinition definition,
        @Nullable Target target,
        @Nullable LocalDate brokenOn) {}
