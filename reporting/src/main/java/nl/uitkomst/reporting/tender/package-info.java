/** What leaves a tender as a file: the letters on the selection. It also holds the words that files and screens of a tender share. */
@NullMarked
package nl.uitkomst.reporting.tender;

import org.jspecify.annotations.NullMarked;
