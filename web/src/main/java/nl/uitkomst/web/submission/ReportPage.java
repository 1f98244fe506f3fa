package nl.uitkomst.web.submission;

import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.Remark;

import java.util.List;

/**
 * The page on which reporting on a period begins.
 *
 * @param empty whether nothing was filled yet
 * @param providers whose lines a workbook of their own can be handed out for
 * @param remarks what both sides said about it
 * @param reason of a correction, as it was typed
 * @param done what was just done, by its key below {@code submission.done}, or empty
 */
public record ReportPage(
        ReportHead head,
        boolean empty,
        List<Answers> answers,
        List<Option> providers,
        List<Remark> remarks,
        String reason,
        String done,
        Faults faults) {}
