/**
 * How both sides of a contract decide on what they invest together: the rule that they agreed on, the votes that are cast by it, and the decision that
 * follows. The rule and the seats are frozen when a voting opens; what was decided is explained, signed and never changes.
 */
@NullMarked
package nl.uitkomst.domain.decision;

import org.jspecify.annotations.NullMarked;
