/** The award of a tender on screen and for other systems, and the outcomes of its contract by persona and stage. */
@NullMarked
package nl.uitkomst.web.award;

import org.jspecify.annotations.NullMarked;
