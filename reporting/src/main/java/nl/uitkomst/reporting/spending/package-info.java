/** How investments are told in words and in files: what they should bring and what they brought. */
@NullMarked
package nl.uitkomst.reporting.spending;

import org.jspecify.annotations.NullMarked;
