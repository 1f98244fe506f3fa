/**
 * The money of a contract on screen and for other systems: the ledger of each year, payments, indexation, and what is agreed about it.
 */
@NullMarked
package nl.uitkomst.web.money;

import org.jspecify.annotations.NullMarked;
