package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.kpi.KpiCode;

/** One line of a report: a KPI of one organisation. */
public record LineKey(KpiCode kpi, long organisation) {}
