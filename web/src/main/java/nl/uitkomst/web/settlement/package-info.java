/**
 * The end of each contract year on screen and by the API: what it comes to step by step, drawing it up, checking and signing it, correcting it.
 */
@NullMarked
package nl.uitkomst.web.settlement;

import org.jspecify.annotations.NullMarked;
