/**
 * The settlement of a contract year in words: each step with its sum, the same on the page, in the PDF and in the API. A subsidy has words of its own.
 */
@NullMarked
package nl.uitkomst.reporting.settlement;

import org.jspecify.annotations.NullMarked;
