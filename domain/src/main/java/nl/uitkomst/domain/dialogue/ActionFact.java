package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.action.Action;
import nl.uitkomst.domain.action.Step;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * An action that is not closed yet.
 *
 * @param kpis which it is to improve, or should show on
 * @param lateStep the first of its steps that should have been done; absent when none
 * @param showsBy the period in which it should show; absent when nothing is expected of it
 */
public record ActionFact(
        int number,
        String title,
        Set<KpiCode> kpis,
        LocalDate begunOn,
        LocalDate dueOn,
        @Nullable Step lateStep,
        @Nullable ReportingPeriod showsBy) {

    static ActionFact of(Action action, LocalDate today) {
        var late = action.steps().stream()
                .filter(step -> !step.isDone() && step.dueOn().isBefore(today))
                .findFirst();
        return new ActionFact(
                action.number(),
                action.title(),
                Set.copyOf(action.plan().about()),
                action.begunOn(),
                action.dueOn(),
                late.orElse(null),
                action.expectation().map(expected -> expected.by()).orElse(null));
    }

    public boolean isAbout(KpiCode kpi) {
        return kpis.contains(kpi);
    }

    boolean shouldShowIn(ReportingPeriod period) {
        return showsBy != null && showsBy.compareTo(period) <= 0;
    }
}
