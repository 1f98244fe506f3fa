/** The conversation about a period in words and on paper: why something is on the agenda, the page to prepare with, the minutes, the invitation. */
@NullMarked
package nl.uitkomst.reporting.dialogue;

import org.jspecify.annotations.NullMarked;
