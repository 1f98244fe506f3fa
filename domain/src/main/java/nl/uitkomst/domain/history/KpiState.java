package nl.uitkomst.domain.history;

import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;

import java.time.LocalDate;

/**
 * A KPI as both sides agreed it.
 *
 * @param version its number, from 1
 * @param from the first day on which this version holds
 */
public record KpiState(KpiCode code, int version, LocalDate from, KpiAgreement agreement) {}
