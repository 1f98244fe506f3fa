/** The screens and the API on which bids are assessed: scoring alone, the consensus session, and the ranking with its computation laid open. */
@NullMarked
package nl.uitkomst.web.assessment;

import org.jspecify.annotations.NullMarked;
