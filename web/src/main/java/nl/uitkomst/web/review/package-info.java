/** Reviewing a report: the figures with what they are made of, the conversation, and the decision. Accepted is locked, and the page says why. */
@NullMarked
package nl.uitkomst.web.review;

import org.jspecify.annotations.NullMarked;
