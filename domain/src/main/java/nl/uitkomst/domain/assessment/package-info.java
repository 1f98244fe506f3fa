/**
 * How bids are assessed: assessors score alone, agree in a consensus session, and the quality is fixed before any price is seen. The ranking is then computed
 * once, exactly, from what was fixed, and can be followed step by step.
 */
@NullMarked
package nl.uitkomst.domain.assessment;

import org.jspecify.annotations.NullMarked;
