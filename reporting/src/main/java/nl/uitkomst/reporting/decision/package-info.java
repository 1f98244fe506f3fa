/** Decisions in words and on paper: why a ballot came to its outcome, what a decision rule says, and the signed decision as a PDF. */
@NullMarked
package nl.uitkomst.reporting.decision;

import org.jspecify.annotations.NullMarked;
