/** The pages and the API of deciding: the decision rule of a contract, the voting on a proposal, and what came of it. */
@NullMarked
package nl.uitkomst.web.decision;

import org.jspecify.annotations.NullMarked;
