/**
 * The pages on which people write down what they hear about the work of a contract, answer it and count it, and the same for other systems. Whoever
 * writes is asked to look again when a text looks like it holds the data of a person.
 */
@NullMarked
package nl.uitkomst.web.voice;

import org.jspecify.annotations.NullMarked;
