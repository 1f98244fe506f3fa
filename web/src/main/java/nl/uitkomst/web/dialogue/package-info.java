/** The dialogue on the screen: its agenda, the talk itself point by point, and its minutes. What is typed is saved as one goes. */
@NullMarked
package nl.uitkomst.web.dialogue;

import org.jspecify.annotations.NullMarked;
