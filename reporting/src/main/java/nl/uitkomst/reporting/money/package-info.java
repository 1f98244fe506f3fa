/**
 * The money of a contract as files and sentences: the ledger for a spreadsheet, and files of payments read strictly.
 * Nothing is computed here.
 */
@NullMarked
package nl.uitkomst.reporting.money;

import org.jspecify.annotations.NullMarked;
