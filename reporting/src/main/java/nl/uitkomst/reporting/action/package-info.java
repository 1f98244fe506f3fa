/** The actions of a contract as a file: what was agreed, how far it is and what came of it, for whoever counts in a spreadsheet. */
@NullMarked
package nl.uitkomst.reporting.action;

import org.jspecify.annotations.NullMarked;
