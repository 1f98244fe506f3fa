/** The investment fund of a contract on screen and for other systems: what is free, reserved and spent, and every entry with its source. */
@NullMarked
package nl.uitkomst.web.fund;

import org.jspecify.annotations.NullMarked;
