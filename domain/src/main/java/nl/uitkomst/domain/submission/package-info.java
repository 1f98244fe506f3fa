/**
 * The report of a contract over a period: its lines, the checks on them, the files they came in and the revisions that never change.
 * Nothing counts as a result until a person of the cooperative submits it.
 */
@NullMarked
package nl.uitkomst.domain.submission;

import org.jspecify.annotations.NullMarked;
