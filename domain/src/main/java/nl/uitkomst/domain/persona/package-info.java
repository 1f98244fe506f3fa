/**
 * Types of people that research found, scored on two axes, and the journeys they make: what they do, feel and need in every stage, and at which moment that
 * changes. Tenders and programmes build on them; of persons nothing is kept.
 */
@NullMarked
package nl.uitkomst.domain.persona;

import org.jspecify.annotations.NullMarked;
