/**
 * What is shown to readers outside a contract's parties. Small numbers, in which people could be recognised, are hidden there, with whatever else would
 * give them away.
 */
@NullMarked
package nl.uitkomst.domain.publication;

import org.jspecify.annotations.NullMarked;
