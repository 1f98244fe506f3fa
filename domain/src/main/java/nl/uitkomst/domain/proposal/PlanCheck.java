package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiInForce;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.proposal.Shortcoming.Part;
import nl.uitkomst.domain.proposal.Shortcoming.Rule;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything that a plan lacks or that is wrong in it, all at once.
 *
 * @param kpis all of the contract
 * @param inForce gives the KPIs that are agreed for the period that ends on a day
 * @param carriers who can carry it out
 * @param dialogues the labels of the periods that it can come from
 * @param actions the numbers of those that it can follow on
 * @param free what is free in the fund
 */
record PlanCheck(
        Term term,
        Reporting reporting,
        Set<KpiCode> kpis,
        Function<LocalDate, List<KpiInForce>> inForce,
        Set<Long> carriers,
        Set<String> dialogues,
        Set<Integer> actions,
        Euro free,
        LocalDate today) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In the order of the form. */
    List<Shortcoming> of(Plan plan) {
        var found = new ArrayList<Shortcoming>();
        text(found, Part.TITLE, 0, plan.title(), Plan.LONGEST_TITLE, Rule.MISSING_TITLE);
        text(found, Part.SUMMARY, 0, plan.summary(), Plan.LONGEST_TEXT, Rule.MISSING);
        text(found, Part.WITHIN_SCOPE, 0, plan.withinScope(), Plan.LONGEST_TEXT, Rule.MISSING_SCOPE);
        text(found, Part.WHO_GAINS, 0, plan.whoGains(), Plan.LONGEST_TEXT, Rule.MISSING);
        carrier(found, plan.carrier());
        text(found, Part.RISKS, 0, plan.risks(), Plan.LONGEST_TEXT, Rule.MISSING);
        money(found, plan);
        plan.phases().forEach(phase -> phase(found, phase));
        expectation(found, plan.expectation());
        cameFrom(found, plan.cameFrom());
        return found;
    }

    private static void text(
            List<Shortcoming> found, Part part, int phase, String text, int longest, @Nullable Rule missing) {
        if (text.isEmpty() && missing != null) {
            found.add(Shortcoming.of(part, phase, missing));
        }
        if (text.length() > longest) {
            found.add(Shortcoming.of(part, phase, Rule.TOO_LONG, longest));
        }
        if (Bsn.isIn(text)) {
            found.add(Shortcoming.of(part, phase, Rule.BSN));
        }
    }

    private void carrier(List<Shortcoming> found, @Nullable Long carrier) {
        if (carrier == null) {
            found.add(Shortcoming.of(Part.CARRIER, Rule.MISSING));
        } else if (!carriers.contains(carrier)) {
            found.add(Shortcoming.of(Part.CARRIER, Rule.UNKNOWN_CARRIER));
        }
    }

    private void money(List<Shortcoming> found, Plan plan) {
        var amount = plan.amount();
        if (amount == null) {
            found.add(Shortcoming.of(Part.AMOUNT, Rule.MISSING));
        } else if (amount.amount().signum() <= 0) {
            found.add(Shortcoming.of(Part.AMOUNT, Rule.NOT_POSITIVE));
        } else if (amount.compareTo(free) > 0) {
            found.add(Shortcoming.of(Part.AMOUNT, Rule.ABOVE_FREE, amount, free));
        }
        if (plan.phases().isEmpty()) {
            found.add(Shortcoming.of(Part.PHASES, Rule.MISSING_PHASES));
        } else if (plan.phases().size() > Plan.MOST_PHASES) {
            found.add(Shortcoming.of(Part.PHASES, Rule.TOO_MANY_PHASES, Plan.MOST_PHASES));
        } else if (amount != null && !plan.sumOfPhases().equals(amount)) {
            found.add(Shortcoming.of(Part.PHASES, Rule.PHASES_DIFFER, plan.sumOfPhases(), amount));
        }
    }

    private void phase(List<Shortcoming> found, Phase phase) {
        var number = phase.number();
        text(found, Part.PHASE_NAME, number, phase.name(), Plan.LONGEST_NAME, Rule.MISSING);
        var amount = phase.amount();
        if (amount == null || amount.amount().signum() <= 0) {
            found.add(Shortcoming.of(Part.PHASE_AMOUNT, number, amount == null ? Rule.MISSING : Rule.NOT_POSITIVE));
        }
        var day = phase.expectedOn();
        if (day == null) {
            found.add(Shortcoming.of(Part.PHASE_DATE, number, Rule.MISSING));
        } else if (!term.includes(day)) {
            found.add(Shortcoming.of(Part.PHASE_DATE, number, Rule.OUTSIDE_TERM, term.first(), term.last()));
        }
        text(found, Part.PHASE_CONDITION, number, phase.condition(), Plan.LONGEST_CONDITION, null);
    }

    private void expectation(List<Shortcoming> found, @Nullable Expectation expectation) {
        if (expectation == null) {
            found.add(Shortcoming.of(Part.KPI, Rule.MISSING_KPI));
            return;
        }
        var known = kpis.contains(expectation.kpi());
        if (!known) {
            found.add(Shortcoming.of(Part.KPI, Rule.UNKNOWN_KPI, expectation.kpi()));
        }
        var by = new ArrayList<Shortcoming>();
        var hasPeriod = period(by, expectation.by());
        var then = agreed(expectation, hasPeriod ? expectation.by() : lastDayToday());
        value(found, Part.FROM, expectation.from(), then);
        value(found, Part.TO, expectation.to(), then);
        if (expectation.to() == null) {
            found.add(Shortcoming.of(Part.TO, Rule.MISSING));
        } else if (then != null && !improves(then.definition().direction(), expectation)) {
            found.add(Shortcoming.of(Part.TO, Rule.NOT_BETTER));
        }
        found.addAll(by);
        if (known && hasPeriod && then == null) {
            found.add(Shortcoming.of(Part.BY, Rule.NOT_AGREED_THEN));
        } else if (hasPeriod && then != null && then.target() == null) {
            found.add(Shortcoming.of(Part.BY, Rule.NO_TARGET));
        }
    }

    private @Nullable KpiInForce agreed(Expectation expectation, LocalDate lastDay) {
        return inForce.apply(lastDay).stream()
                .filter(kpi -> kpi.code().equals(expectation.kpi()))
                .findFirst()
                .orElse(null);
    }

    private LocalDate lastDayToday() {
        var day = today.isBefore(term.first()) ? term.first() : today.isAfter(term.last()) ? term.last() : today;
        return reporting.periodOf(day).end();
    }

    private static void value(
            List<Shortcoming> found, Part part, @Nullable BigDecimal value, @Nullable KpiInForce kpi) {
        if (value == null || kpi == null) {
            return;
        }
        var kind = kpi.definition().kind();
        if (value.signum() < 0 && kind != KpiKind.AMOUNT) {
            found.add(Shortcoming.of(part, Rule.NEGATIVE));
        }
        if (kind == KpiKind.RATIO && value.compareTo(HUNDRED) > 0) {
            found.add(Shortcoming.of(part, Rule.NO_PERCENTAGE));
        }
    }

    /** Whether the period by which it should move is one of the contract. */
    private boolean period(List<Shortcoming> found, @Nullable LocalDate by) {
        if (by == null) {
            found.add(Shortcoming.of(Part.BY, Rule.MISSING));
            return false;
        }
        var period = reporting.periodOf(by);
        if (period.start().isAfter(term.last()) || by.isBefore(term.first())) {
            found.add(Shortcoming.of(Part.BY, Rule.OUTSIDE_TERM, term.first(), term.last()));
            return false;
        }
        if (!period.end().equals(by)) {
            found.add(Shortcoming.of(Part.BY, Rule.NO_PERIOD_END));
            return false;
        }
        if (by.isBefore(today)) {
            found.add(Shortcoming.of(Part.BY, Rule.PERIOD_OVER));
        }
        return true;
    }

    private static boolean improves(Direction direction, Expectation expectation) {
        var from = expectation.from();
        var to = expectation.to();
        if (from == null || to == null) {
            return true;
        }
        return switch (direction) {
            case AT_LEAST -> to.compareTo(from) > 0;
            case AT_MOST -> to.compareTo(from) < 0;
            case BETWEEN -> to.compareTo(from) != 0;
        };
    }

    private void cameFrom(List<Shortcoming> found, CameFrom source) {
        if (source.dialogue() != null && !dialogues.contains(source.dialogue())) {
            found.add(Shortcoming.of(Part.DIALOGUE, Rule.UNKNOWN_DIALOGUE));
        }
        if (source.action() != null && !actions.contains(source.action())) {
            found.add(Shortcoming.of(Part.ACTION, Rule.UNKNOWN_ACTION));
        }
    }
}
