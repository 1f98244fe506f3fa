/** Filling and handing in a report, and the list of what waits for someone. What is typed is never lost, and everything that is wrong is said at once. */
@NullMarked
package nl.uitkomst.web.submission;

import org.jspecify.annotations.NullMarked;
