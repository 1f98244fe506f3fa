/** Bids on screen and for other systems: the keys and their ceremony, the vault in which a bidder writes, and the opening by two officers. */
@NullMarked
package nl.uitkomst.web.bid;

import org.jspecify.annotations.NullMarked;
