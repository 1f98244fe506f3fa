package nl.uitkomst.domain.review;

import nl.uitkomst.domain.kpi.KpiCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What both sides said about a report.
 *
 * @param side of whoever reads this
 * @param marks of the newest revision; a KPI without a mark is new
 * @param remarks on all revisions, oldest first
 */
public record Review(Side side, Map<KpiCode, Mark> marks, List<Remark> remarks) {

    /** What the reader of a review can do in it. */
    public enum Side {
        /** Asks, marks, returns and accepts. */
        REVIEWER,
        /** Answers, and starts corrections. */
        REPORTER,
        READER
    }

    public enum Kind {
        QUESTION,
        ANSWER,
        RETURN
    }

    /**
     * Something that was asked, answered or given as a reason.
     *
     * @param kpi what it is about; absent when about the whole report
     * @param revision the number of the revision it was written on
     */
    public record Remark(
            @Nullable KpiCode kpi, Kind kind, String text, int revision, String by, String organisation, Instant at) {}

    public List<Remark> about(@Nullable KpiCode kpi) {
        return remarks.stream()
                .filter(remark -> kpi == null ? remark.kpi() == null : kpi.equals(remark.kpi()))
                .toList();
    }

    /** Whether the last word on this KPI is a question. */
    public boolean isQuestionOpen(@Nullable KpiCode kpi) {
        var remarks = about(kpi);
        return !remarks.isEmpty() && remarks.get(remarks.size() - 1).kind() == Kind.QUESTION;
    }
}
