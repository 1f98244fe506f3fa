/** How the investment fund of a contract is told in words and in files. */
@NullMarked
package nl.uitkomst.reporting.fund;

import org.jspecify.annotations.NullMarked;
