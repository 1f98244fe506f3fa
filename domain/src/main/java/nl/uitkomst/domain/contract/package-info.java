/**
 * The agreement between a municipality and a cooperative: its parties, term, lump sum per year and calendar of reporting.
 * It is drafted, offered, signed by every party and from then on only changes by common accord.
 */
@NullMarked
package nl.uitkomst.domain.contract;

import org.jspecify.annotations.NullMarked;
