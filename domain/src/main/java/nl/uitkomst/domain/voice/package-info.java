/**
 * What is heard about the work of a contract from those whom it is for and those who do it: signals, complaints, advice and second opinions, never with
 * the name of a person. Each gets an answer, and says what was done with it.
 */
@NullMarked
package nl.uitkomst.domain.voice;

import org.jspecify.annotations.NullMarked;
