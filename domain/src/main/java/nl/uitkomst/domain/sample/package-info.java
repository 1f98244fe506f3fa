/**
 * The cases that ship with the product: real arrangements with invented figures, marked as illustrative wherever they are seen.
 * They are told as a story, act by act at its own time, through the use cases that people use.
 */
@NullMarked
package nl.uitkomst.domain.sample;

import org.jspecify.annotations.NullMarked;
