package nl.uitkomst.web.submission;

import nl.uitkomst.domain.submission.Finding.Severity;
import nl.uitkomst.reporting.submission.FindingText;
import nl.uitkomst.reporting.submission.SheetPicture;
import nl.uitkomst.web.Faults;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page with everything that is wrong or stands out.
 *
 * @param file the workbook it is about; absent when it is about what is filled
 * @param answers what would be taken over, when nothing is in the way
 * @param errors how many there are; more than are shown when there are very many
 * @param unexplained how many lines stand out without an explanation
 * @param done what was just done, by its key below {@code submission.done}, or empty
 */
public record CheckPage(
        ReportHead head,
        boolean empty,
        @Nullable FileFacts file,
        List<Shown> findings,
        List<Answers> answers,
        int errors,
        int unexplained,
        String done,
        Faults faults) {

    /**
     * A workbook that was received.
     *
     * @param address what can be done with it stands below this address
     * @param annotated whether there is a copy with remarks
     * @param read how many lines could be read
     * @param due how many lines are asked
     */
    public record FileFacts(
            String name, String at, String by, int kilobytes, String address, boolean annotated, int read, int due) {}

    /**
     * A finding, ready to show.
     *
     * @param place the cell; empty when it is not about a cell
     * @param subject KPI and organisation; empty when it is about the file as a whole
     * @param address where it can be put right on the screen, or empty
     * @param field the name of the field in which it is explained
     * @param explanation what was written in that field; absent when there is nothing to explain here
     */
    public record Shown(
            String id,
            Severity severity,
            String sheet,
            String place,
            String subject,
            FindingText words,
            String previous,
            @Nullable SheetPicture picture,
            String address,
            String field,
            @Nullable String explanation) {

        public String title() {
            var about = subject.isEmpty() ? words.found() : subject;
            return place.isEmpty() ? about : place + ": " + about;
        }
    }

    public List<Shown> of(Severity severity) {
        return findings.stream().filter(shown -> shown.severity() == severity).toList();
    }

    /** Errors or notes by the sheet they are on; those of the file as a whole under an empty name. */
    public Map<String, List<Shown>> bySheet(Severity severity) {
        return of(severity).stream()
                .collect(Collectors.groupingBy(Shown::sheet, LinkedHashMap::new, Collectors.toList()));
    }

    /** Which sentence is the message of the page. */
    public String message() {
        if (empty) {
            return "empty";
        }
        if (errors > 0) {
            var unreadable = file != null
                    && file.read() == 0
                    && findings.stream().allMatch(one -> one.subject().isEmpty());
            return unreadable ? "refused" : unexplained > 0 ? "errorsAndWarnings" : "errors";
        }
        return file != null ? unexplained > 0 ? "confirmAndExplain" : "confirm" : unexplained > 0 ? "warnings" : "good";
    }
}
