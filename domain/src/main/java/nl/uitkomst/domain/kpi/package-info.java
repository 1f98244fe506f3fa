/**
 * The indicators of a contract: what is counted, what was agreed for it and from when. A KPI lives in versions, so that every result is judged by what
 * was agreed in its own period.
 */
@NullMarked
package nl.uitkomst.domain.kpi;

import org.jspecify.annotations.NullMarked;
