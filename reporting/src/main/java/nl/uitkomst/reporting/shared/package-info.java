/**
 * How numbers, money, periods and days are written, the same on every page, in every file and in every chart.
 * Rounding happens here and nowhere else, and never makes a figure contradict its verdict.
 */
@NullMarked
package nl.uitkomst.reporting.shared;

import org.jspecify.annotations.NullMarked;
