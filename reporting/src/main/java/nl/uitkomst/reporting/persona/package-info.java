/** Draws and prints personas on their two axes and the journeys they make, with or without what was promised, scored or reached in each of their stages. */
@NullMarked
package nl.uitkomst.reporting.persona;

import org.jspecify.annotations.NullMarked;
