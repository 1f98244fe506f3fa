/**
 * What both sides of a contract agreed to do better: who does it, by when, in which steps, and what it should bring. An action is seen again until it is
 * closed with what came of it.
 */
@NullMarked
package nl.uitkomst.domain.action;

import org.jspecify.annotations.NullMarked;
