package nl.uitkomst.reporting.settlement;

import nl.uitkomst.domain.settlement.Step;
import nl.uitkomst.domain.settlement.YearEnd;
import nl.uitkomst.domain.settlement.YearEnd.Paper;
import nl.uitkomst.reporting.Texts;

import java.util.ArrayList;
import java.util.List;

/** The dates that the law sets around the determination of a subsidy, each with its article; a signal, no legal advice. */
public final class SubsidyDates {

    private static final int MONTHS_TO_APPLY = 6;
    private static final int WEEKS_TO_PAY = 6;
    private static final int YEARS_TO_CLAIM = 5;

    private SubsidyDates() {}

    /**
     * The application is due within six months after the year (Awb 4:74); what is still owed within six weeks after the decision was made known
     * (Awb 4:87); what was paid too much can be claimed back for five years (Awb 4:57, fourth paragraph).
     */
    public static List<String> of(YearEnd end, Paper paper, Texts texts) {
        var dates = new ArrayList<String>();
        dates.add(texts.get("settlement.law.apply", end.last().plusMonths(MONTHS_TO_APPLY)));
        if (paper.closedAt() != null) {
            var decided = paper.closedAt().atZone(Texts.ZONE).toLocalDate();
            var owed = paper.statement().amount(Step.TO_PAY).amount().signum();
            if (owed > 0) {
                dates.add(texts.get("settlement.law.pay", decided.plusWeeks(WEEKS_TO_PAY)));
            }
            if (owed < 0) {
                dates.add(texts.get("settlement.law.claim", decided.plusYears(YEARS_TO_CLAIM)));
            }
        }
        return List.copyOf(dates);
    }
}
