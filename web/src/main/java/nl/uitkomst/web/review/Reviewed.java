package nl.uitkomst.web.review;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.review.Mark;
import nl.uitkomst.domain.review.Review;
import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.ReportForm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that the page of a review is made of.
 *
 * @param version the revision that is looked at: the newest that was submitted
 * @param form as it was submitted
 * @param kpis in the order of the contract, up to this period and with the figures of this revision
 */
record Reviewed(Report report, Report.Version version, ReportForm form, Review review, List<KpiOutcome> kpis) {

    Flag flag(KpiOutcome kpi) {
        var mark = review.marks().get(kpi.code());
        if (mark == Mark.RETURNED) {
            return Flag.TO_RETURN;
        }
        if (review.isQuestionOpen(kpi.code())) {
            return Flag.QUESTION;
        }
        if (mark == Mark.AGREED) {
            return Flag.AGREED;
        }
        if (!warnings(kpi.code()).isEmpty()) {
            return Flag.WARNING;
        }
        return latest(kpi).verdict() == Verdict.MISSED ? Flag.MISSED : Flag.NEW;
    }

    List<Finding> warnings(KpiCode code) {
        return Checks.ofWhole(form).warnings().stream()
                .filter(finding ->
                        finding.line() != null && finding.line().kpi().equals(code))
                .toList();
    }

    List<Line> lines(KpiCode code) {
        return form.lines().stream()
                .filter(line -> line.key().kpi().equals(code))
                .toList();
    }

    PeriodOutcome latest(KpiOutcome kpi) {
        return kpi.periods().get(kpi.periods().size() - 1);
    }

    long agreed() {
        return count(Flag.AGREED);
    }

    long attention() {
        return kpis.stream().filter(kpi -> flag(kpi).asksAttention()).count();
    }

    private long count(Flag wanted) {
        return kpis.stream().filter(kpi -> flag(kpi) == wanted).count();
    }

    /** The KPI to show when none was asked for: what is missed and asks for attention, what asks for attention, what nobody looked at, the first. */
    Optional<KpiOutcome> first() {
        return kpis.stream().min(Comparator.comparing(this::rank));
    }

    private int rank(KpiOutcome kpi) {
        var flag = flag(kpi);
        if (flag.asksAttention()) {
            return latest(kpi).verdict() == Verdict.MISSED ? 0 : 1;
        }
        return flag == Flag.NEW ? 2 : 3;
    }

    /** The next one after this that is not agreed or marked yet; this one itself when there is none. */
    Optional<KpiOutcome> after(KpiCode code) {
        var at = index(code);
        for (var step = 1; step <= kpis.size(); step++) {
            var kpi = kpis.get((at + step) % kpis.size());
            var flag = flag(kpi);
            if (flag != Flag.AGREED && flag != Flag.TO_RETURN && flag != Flag.QUESTION) {
                return Optional.of(kpi);
            }
        }
        return kpi(code);
    }

    Optional<KpiOutcome> kpi(KpiCode code) {
        return kpis.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
    }

    int index(KpiCode code) {
        for (var i = 0; i < kpis.size(); i++) {
            if (kpis.get(i).code().equals(code)) {
                return i;
            }
        }
        return 0;
    }
}
