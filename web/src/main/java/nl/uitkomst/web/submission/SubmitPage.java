package nl.uitkomst.web.submission;

import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.web.Faults;

import java.util.List;
import java.util.Map;

/**
 * The page on which everything is looked over and handed in.
 *
 * @param blocks what has to be done first
 * @param running until when the period still runs, in words; empty when it is over
 * @param signers who can hand in, when this person cannot
 */
public record SubmitPage(
        ReportHead head,
        List<Answers> answers,
        Map<NarrativeSection, String> narrative,
        List<Block> blocks,
        String running,
        List<String> signers,
        Faults faults) {

    /** Something to be done, and where. */
    public record Block(String text, String address) {}
}
