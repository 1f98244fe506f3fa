/**
 * Contracts on screen and by the API, from the first draft to the last signature, and the page of what was agreed.
 * Everything is parsed here and decided in the domain.
 */
@NullMarked
package nl.uitkomst.web.contract;

import org.jspecify.annotations.NullMarked;
