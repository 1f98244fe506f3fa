/**
 * What was reached against what was agreed: figures, verdicts, movement, forecast. Everything here is computed from reported results with exact numbers;
 * nothing is stored.
 */
@NullMarked
package nl.uitkomst.domain.outcome;

import org.jspecify.annotations.NullMarked;
