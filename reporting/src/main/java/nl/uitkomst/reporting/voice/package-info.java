/** What was heard about a contract as a file: every voice with its answer, for whoever counts in a spreadsheet. */
@NullMarked
package nl.uitkomst.reporting.voice;

import org.jspecify.annotations.NullMarked;
