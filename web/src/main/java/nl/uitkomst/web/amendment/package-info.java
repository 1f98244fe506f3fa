/**
 * Amendments on screen and by the API: all of a contract with what they came to, one with what it changes and who has to do what, and the forms by which both
 * sides work it out.
 */
@NullMarked
package nl.uitkomst.web.amendment;

import org.jspecify.annotations.NullMarked;
