/**
 * Bids on a tender: written in a vault that only the bidder opens, sealed so that nobody can read them before the deadline, and opened by two officers
 * together, with a record. Everything that counts here goes by the clock of the database.
 */
@NullMarked
package nl.uitkomst.domain.bid;

import org.jspecify.annotations.NullMarked;
