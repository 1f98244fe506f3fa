/** Proposals for the investment fund on screen and for other systems: writing one in private, putting it forward, and talking about it. */
@NullMarked
package nl.uitkomst.web.proposal;

import org.jspecify.annotations.NullMarked;
