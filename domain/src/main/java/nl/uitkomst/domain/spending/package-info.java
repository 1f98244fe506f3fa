/**
 * How the money of an adopted proposal is spent: phase by phase, each after its condition is shown to be met and checked by the other side; what is not
 * needed goes back into the fund. At the agreed moment both sides look back: what was expected beside what happened, and what is learnt from it.
 */
@NullMarked
package nl.uitkomst.domain.spending;

import org.jspecify.annotations.NullMarked;
