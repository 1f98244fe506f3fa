/**
 * Outcomes as people meet them: sentences that state the message, charts that show it, and files to take along.
 * All of them are made from the same records, so that none can say something else than another.
 */
@NullMarked
package nl.uitkomst.reporting.outcome;

import org.jspecify.annotations.NullMarked;
