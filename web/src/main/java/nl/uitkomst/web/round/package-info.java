/** The dialogue with candidates on screen and for other systems: rounds, private talks, questions and answers, documents. */
@NullMarked
package nl.uitkomst.web.round;

import org.jspecify.annotations.NullMarked;
