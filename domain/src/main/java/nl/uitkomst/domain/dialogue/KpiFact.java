package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.Turn;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is known of one KPI when its period is talked about.
 *
 * @param core whether the contract is judged by it
 * @param heavy whether it weighs more than the KPIs do on average
 * @param noFigure why there is no verdict; absent when there is one
 * @param missesInARow how many periods up to and with this one missed what was agreed, without a break in what is measured; 0 when this one did not
 * @param recovered whether this period met what the period before missed
 * @param turn absent while it goes on as it went
 * @param expected what the year as a whole will come to; absent without a forecast
 * @param explained the figures that stood out and were explained
 * @param asked whether a question about it waits for an answer
 */
public record KpiFact(
        KpiCode code,
        boolean core,
        boolean heavy,
        Verdict verdict,
        @Nullable NoFigure noFigure,
        int missesInARow,
        boolean recovered,
        Movement.Way way,
        @Nullable Turn turn,
        @Nullable Verdict expected,
        List<Explanation> explained,
        boolean asked) {

    /** Why a figure that stood out is right, in the words of who reported it. */
    public record Explanation(KpiCode kpi, String organisation, String text) {}

    /** @param kpi up to and with the period, as if nothing was reported after it */
    static KpiFact of(
            KpiOutcome kpi, ReportingPeriod period, boolean heavy, List<Explanation> explained, boolean asked) {
        var periods = kpi.periods();
        var last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        var known = last != null && last.period().equals(period);
        return new KpiFact(
                kpi.code(),
                kpi.definition().isCore(),
                heavy,
                known ? last.verdict() : Verdict.NO_DATA,
                known ? last.noFigure() : NoFigure.NOT_SUBMITTED,
                known ? missesInARow(periods) : 0,
                known && recovered(periods),
                kpi.movement().way(),
                known ? Turn.of(periods).orElse(null) : null,
                kpi.forecast() == null ? null : kpi.forecast().verdict(),
                explained,
                asked);
    }

    private static int missesInARow(List<PeriodOutcome> periods) {
        var misses = 0;
        for (var i = periods.size() - 1; i >= 0 && periods.get(i).verdict() == Verdict.MISSED; i--) {
            misses++;
            if (periods.get(i).newVersion()) {
                break;
            }
        }
        return misses;
    }

    private static boolean recovered(List<PeriodOutcome> periods) {
        var last = periods.get(periods.size() - 1);
        return periods.size() > 1
                && !last.newVersion()
                && last.verdict() == Verdict.MET
                && periods.get(periods.size() - 2).verdict() == Verdict.MISSED;
    }
}
