/** How proposals for the investment fund are told in words: what one asks and expects, and what a new version of it changed. */
@NullMarked
package nl.uitkomst.reporting.proposal;

import org.jspecify.annotations.NullMarked;
