/**
 * Values and refusals that more than one part of the trade uses: money, periods of reporting, and the two ways in which a request can fail.
 * A type enters here only when a second feature needs it.
 */
@NullMarked
package nl.uitkomst.domain.shared;

import org.jspecify.annotations.NullMarked;
