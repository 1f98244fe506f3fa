package nl.uitkomst.domain.action;

import nl.uitkomst.domain.action.ActionFault.Place;
import nl.uitkomst.domain.action.ActionFault.Rule;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is agreed when an action begins, and what can be changed while it is open.
 *
 * @param why what gave rise to it; may be empty
 * @param kpi the one it is to improve; absent for what no KPI shows
 * @param owner the organisation that sees to it
 */
public record ActionPlan(
        String title,
        String why,
        @Nullable KpiCode kpi,
        long owner,
        LocalDate begunOn,
        LocalDate dueOn,
        List<Step> steps,
        @Nullable Expectation expectation) {

    public ActionPlan {
        title = title.strip();
        why = why.strip();
        steps = List.copyOf(steps);
    }

    /**
     * All that is wrong with it, in the order of its fields.
     *
     * @param owners the organisations that can see to it
     * @param kpis the codes of the contract
     * @param periods of the contract, earliest first
     */
    public List<ActionFault> faults(Set<Long> owners, Set<KpiCode> kpis, List<ReportingPeriod> periods) {
        var found = new ArrayList<ActionFault>();
        if (title.isEmpty()) {
            found.add(ActionFault.of(Rule.TITLE_MISSING, Place.TITLE, 0));
        }
        bsn(title, Place.TITLE, 0, found);
        bsn(why, Place.WHY, 0, found);
        kpi(kpi, kpis, Place.KPI, found);
        if (!owners.contains(owner)) {
            found.add(ActionFault.of(Rule.OWNER_OUTSIDE, Place.OWNER, 0));
        }
        if (dueOn.isBefore(begunOn)) {
            found.add(ActionFault.of(Rule.DUE_BEFORE_BEGIN, Place.DUE, 0, begunOn));
        }
        for (int i = 0; i < steps.size(); i++) {
            step(steps.get(i), i, found);
        }
        expected(kpis, periods, found);
        return found;
    }

    private void step(Step step, int index, List<ActionFault> found) {
        if (step.words().isEmpty()) {
            found.add(ActionFault.of(Rule.STEP_MISSING, Place.STEP_WORDS, index));
        }
        bsn(step.words(), Place.STEP_WORDS, index, found);
        if (step.dueOn().isBefore(begunOn) || step.dueOn().isAfter(dueOn)) {
            found.add(ActionFault.of(Rule.STEP_OUTSIDE, Place.STEP_DUE, index, begunOn, dueOn));
        }
    }

    private void expected(Set<KpiCode> kpis, List<ReportingPeriod> periods, List<ActionFault> found) {
        if (expectation == null) {
            return;
        }
        kpi(expectation.kpi(), kpis, Place.EXPECTED_KPI, found);
        if (!periods.contains(expectation.by())) {
            var last = periods.get(periods.size() - 1);
            found.add(ActionFault.of(Rule.NO_SUCH_PERIOD, Place.EXPECTED_BY, 0, periods.get(0), last));
        } else if (expectation.by().end().isBefore(begunOn)) {
            found.add(ActionFault.of(Rule.EXPECTED_BEFORE_BEGIN, Place.EXPECTED_BY, 0, begunOn));
        }
    }

    private static void kpi(@Nullable KpiCode code, Set<KpiCode> kpis, Place place, List<ActionFault> found) {
        if (code != null && !kpis.contains(code)) {
            found.add(ActionFault.of(Rule.NO_SUCH_KPI, place, 0, code));
        }
    }

    private static void bsn(String text, Place place, int index, List<ActionFault> found) {
        if (Bsn.isIn(text)) {
            found.add(ActionFault.of(Rule.BSN, place, index));
        }
    }

    /** The KPIs that it is about: the one it is to improve, and the one on which it should show. */
    public List<KpiCode> about() {
        return Stream.of(kpi, expectation == null ? null : expectation.kpi())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
