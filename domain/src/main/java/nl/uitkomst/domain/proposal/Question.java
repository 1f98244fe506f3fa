package nl.uitkomst.domain.proposal;

import java.time.Instant;
import java.util.List;

/**
 * What someone asked about a proposal, with what was answered.
 *
 * @param number from 1, in the order in which they were asked
 * @param version of the plan that it is about
 * @param answers earliest first
 */
public record Question(int number, int version, Remark asked, List<Remark> answers) {

    /** @param byProposer whether the side that proposes said it */
    public record Remark(String text, String by, String organisation, boolean byProposer, Instant at) {}

    /** Whether those who propose still have to answer it. */
    public boolean isOpen() {
        return !asked.byProposer() && answers.stream().noneMatch(Remark::byProposer);
    }
}
