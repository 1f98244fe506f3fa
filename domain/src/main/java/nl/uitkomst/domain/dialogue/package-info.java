/**
 * The dialogue of a contract about one period: what both sides put on the agenda, how each judged it, what they concluded and agreed. Its minutes are
 * offered by one side and confirmed by both; then they are fixed.
 */
@NullMarked
package nl.uitkomst.domain.dialogue;

import org.jspecify.annotations.NullMarked;
