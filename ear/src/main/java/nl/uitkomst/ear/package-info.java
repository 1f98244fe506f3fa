/**
 * Delivery: the launcher for Payara Micro, the EAR for a full server, and the tests of the whole.
 * Nothing in here knows the trade.
 */
@NullMarked
package nl.uitkomst.ear;

import org.jspecify.annotations.NullMarked;
