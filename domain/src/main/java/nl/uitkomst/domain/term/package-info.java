/**
 * The time of a contract beside its first and last day: rights to extend it, days that were agreed, parts that begin later, ending it early. What
 * must be done by when is derived from it, for the work list and for calendars.
 */
@NullMarked
package nl.uitkomst.domain.term;

import org.jspecify.annotations.NullMarked;
