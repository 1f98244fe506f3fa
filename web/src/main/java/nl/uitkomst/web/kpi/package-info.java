/**
 * The forms on which a KPI of a draft is described and its targets are agreed, and the catalogue.
 * A form asks only what the kind of KPI needs.
 */
@NullMarked
package nl.uitkomst.web.kpi;

import org.jspecify.annotations.NullMarked;
