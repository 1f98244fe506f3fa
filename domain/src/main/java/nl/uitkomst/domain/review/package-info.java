/** The contract manager's side of a report: marks per KPI, questions and answers, return or acceptance. Nobody decides on what they submitted themselves. */
@NullMarked
package nl.uitkomst.domain.review;

import org.jspecify.annotations.NullMarked;
