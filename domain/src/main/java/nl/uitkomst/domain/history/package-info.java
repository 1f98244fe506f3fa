/**
 * A contract as it stood: in force on a day, as it was known at a moment, and in what two such states differ. Two time lines meet here: what is agreed has
 * days from which and until which it holds, and the tables themselves remember what they said before.
 */
@NullMarked
package nl.uitkomst.domain.history;

import org.jspecify.annotations.NullMarked;
