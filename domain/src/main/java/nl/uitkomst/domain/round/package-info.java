/**
 * The dialogue with the candidates of a tender: rounds that narrow down, a private talk with each, questions and answers, and documents in versions. All hear what
 * is for all at the same moment, and nothing of one candidate reaches another.
 */
@NullMarked
package nl.uitkomst.domain.round;

import org.jspecify.annotations.NullMarked;
