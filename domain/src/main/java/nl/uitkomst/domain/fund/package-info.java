/**
 * The investment fund of a contract: what settled years left over comes in, what is decided together goes out, and nothing is given away twice. Its
 * ledger is written line by line and never changed.
 */
@NullMarked
package nl.uitkomst.domain.fund;

import org.jspecify.annotations.NullMarked;
