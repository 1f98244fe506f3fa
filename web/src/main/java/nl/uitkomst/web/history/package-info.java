/** The contract as it stood on a day, and what changed between two days: as a page that can be printed, and for other systems. */
@NullMarked
package nl.uitkomst.web.history;

import org.jspecify.annotations.NullMarked;
