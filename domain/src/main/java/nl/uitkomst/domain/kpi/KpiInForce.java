package nl.uitkomst.domain.kpi;

import org.jspecify.annotations.Nullable;

/**
 * A KPI as it was agreed for one period.
 *
 * @param target absent when nothing was agreed for that period
 */
public record KpiInForce(
        long id,
        KpiCode code,
        KpiDefinition definition,
        @Nullable Target target) {}
