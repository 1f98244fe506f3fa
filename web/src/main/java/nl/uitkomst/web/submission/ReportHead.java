package nl.uitkomst.web.submission;

import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.web.Step;

import java.util.List;

/**
 * What every page of a report shows, ready to show.
 *
 * @param base the address of the report
 * @param above whose report of which period it is
 * @param due the last day to hand it in, in words
 * @param left how long that is from now, or that it is late
 * @param open whether it can be filled now
 * @param whole whether this person answers for all lines, and not only for those of one provider
 * @param maySign whether this person may hand it in
 * @param locked why it cannot be filled; empty when it can
 * @param reasons why it was returned; empty when it was not
 */
public record ReportHead(
        Report report,
        String base,
        String period,
        String above,
        String due,
        String left,
        boolean late,
        boolean open,
        boolean whole,
        boolean maySign,
        String locked,
        List<String> reasons,
        List<Step> steps) {

    public boolean illustrative() {
        return report.illustrative();
    }
}
