/** The time of contracts in words and files: what a reminder says, and the calendar that other programs read. */
@NullMarked
package nl.uitkomst.reporting.term;

import org.jspecify.annotations.NullMarked;
