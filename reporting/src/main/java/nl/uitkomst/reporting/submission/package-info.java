/**
 * The workbook of a report: the template that is handed out and the strict reading of what comes back. Writer and reader share one
 * description of the cells, and whatever is wrong with a file is a list of findings, never a failure.
 */
@NullMarked
package nl.uitkomst.reporting.submission;

import org.jspecify.annotations.NullMarked;
