/**
 * How bids are sealed: keys of officers, keys of a tender that two officers open together, envelopes, and documents in chunks. Only primitives of the JDK;
 * nothing here knows a database, a clock or a person.
 */
@NullMarked
package nl.uitkomst.domain.bid.seal;

import org.jspecify.annotations.NullMarked;
