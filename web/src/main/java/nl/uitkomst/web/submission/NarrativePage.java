package nl.uitkomst.web.submission;

import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.web.Faults;

import java.util.Map;

/**
 * The page for the story and the files beside the figures.
 *
 * @param done what was just done, by its key below {@code submission.done}, or empty
 */
public record NarrativePage(ReportHead head, Map<NarrativeSection, String> texts, String done, Faults faults) {

    public String text(NarrativeSection section) {
        return texts.getOrDefault(section, "");
    }
}
