/** Bids as files: the workbook with the price, read back strictly, and the receipt and the record of an opening as PDF. */
@NullMarked
package nl.uitkomst.reporting.bid;

import org.jspecify.annotations.NullMarked;
