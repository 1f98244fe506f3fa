/** The time of a contract on screen and for other systems: its line with all that is agreed on it, extending it, ending it early, and people's calendars. */
@NullMarked
package nl.uitkomst.web.term;

import org.jspecify.annotations.NullMarked;
