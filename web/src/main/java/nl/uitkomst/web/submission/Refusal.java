package nl.uitkomst.web.submission;

import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.ChangedLine;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.Submission;
import nl.uitkomst.reporting.submission.EntryText;
import nl.uitkomst.reporting.submission.LineField;
import nl.uitkomst.web.Faults;

import java.util.List;

/** Says of a refusal what stands there now and who wrote it, when someone else was first. */
record Refusal(ReportDesk desk, ReportForm form) {

    Faults faults(RuleBroken refusal) {
        if (refusal.rule() != Submission.Rule.CHANGED_MEANWHILE) {
            return Faults.NONE.with("", desk.said(refusal));
        }
        var faults = Faults.NONE;
        for (var detail : refusal.details()) {
            for (var changed : detail instanceof List<?> list ? list : List.of(detail)) {
                if (changed instanceof ChangedLine line) {
                    faults = faults.with(LineField.FIRST.name(line.line()), said(line));
                }
            }
        }
        return faults;
    }

    private String said(ChangedLine changed) {
        var line = form.line(changed.line());
        if (changed.by() == null || line == null) {
            return desk.texts().get("submission.emptiedMeanwhile");
        }
        return desk.texts()
                .get(
                        "submission.changedMeanwhile",
                        changed.by(),
                        desk.moment(changed.at()),
                        EntryText.in(desk.texts()).of(changed.now(), line.kpi()));
    }
}
