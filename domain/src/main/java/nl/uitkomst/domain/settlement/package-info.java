/**
 * How a contract year is settled: what the results and effects earned, what was paid and spent, and what is left. Both sides sign one statement of
 * it; then the year is closed, and a correction is a settlement of its own.
 */
@NullMarked
package nl.uitkomst.domain.settlement;

import org.jspecify.annotations.NullMarked;
