/** A contract as it stood, and what changed in it, in the words of people. */
@NullMarked
package nl.uitkomst.reporting.history;

import org.jspecify.annotations.NullMarked;
