/** Puts an award into words and on paper: the letters, the report, and what became of the promises by persona and stage. */
@NullMarked
package nl.uitkomst.reporting.award;

import org.jspecify.annotations.NullMarked;
