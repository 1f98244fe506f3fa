/**
 * Changing what was agreed, by common accord: a numbered amendment with a reason and the day from which it holds, worked out beside the running contract by
 * both sides, signed by every party and only then in force. Nothing that was agreed before is overwritten: what is new begins, and what was ends, on that day.
 */
@NullMarked
package nl.uitkomst.domain.amendment;

import org.jspecify.annotations.NullMarked;
