/**
 * Documents that are kept with a contract, each in versions of which none is ever lost. Who may open one follows from its confidentiality and the side
 * that keeps it.
 */
@NullMarked
package nl.uitkomst.domain.document;

import org.jspecify.annotations.NullMarked;
