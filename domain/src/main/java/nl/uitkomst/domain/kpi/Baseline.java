package nl.uitkomst.domain.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The value before the contract began, with the day it was measured and where it comes from. */
public record Baseline(BigDecimal value, LocalDate on, String source) {}
