/**
 * Organisations on screen and by the API: the list, one with who takes part in it over time, and the forms to register and to change that.
 * Everything is parsed here and decided in the domain.
 */
@NullMarked
package nl.uitkomst.web.organisation;

import org.jspecify.annotations.NullMarked;
