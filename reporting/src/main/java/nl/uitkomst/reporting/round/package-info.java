/** Papers of the dialogue with candidates: the letter after a round, the answers that all read, and a talk as an appointment. */
@NullMarked
package nl.uitkomst.reporting.round;

import org.jspecify.annotations.NullMarked;
