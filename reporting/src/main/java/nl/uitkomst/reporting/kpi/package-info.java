/**
 * The catalogue of KPIs as a file, and back. What each column means is the same as in a form and by the API; here it is only text in rows.
 */
@NullMarked
package nl.uitkomst.reporting.kpi;

import org.jspecify.annotations.NullMarked;
