/** The scores and the ranking of a tender as files, and as pictures of persona and stage side by side. Nothing of them exists before the ranking does. */
@NullMarked
package nl.uitkomst.reporting.assessment;

import org.jspecify.annotations.NullMarked;
