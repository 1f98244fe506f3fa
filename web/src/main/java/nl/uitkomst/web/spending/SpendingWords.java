package nl.uitkomst.web.spending;

import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.spending.Execution;
import nl.uitkomst.domain.spending.LookBack;
import nl.uitkomst.domain.spending.PhaseProgress;
import nl.uitkomst.domain.spending.PhaseProgress.State;
import nl.uitkomst.domain.spending.SpendingStep;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Remark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is said of money that is spent, and of what it brings. */
record SpendingWords(Texts texts) {

    String title(Execution execution) {
        return switch (execution.status()) {
            case STOPPED -> texts.get("spending.title.stopped", execution.title(), execution.spent());
            case DONE -> texts.get("spending.title.done", execution.title(), execution.spent());
            default -> texts.get("spending.title", execution.title(), execution.spent(), execution.amount());
        };
    }

    /** What it waits for. */
    String lead(Execution execution) {
        var lookBack = execution.lookBack();
        if (lookBack != null) {
            return texts.get("spending.lead.lookedBack", texts.get("spending.result." + lookBack.result()));
        }
        var next = execution.phases().stream().filter(PhaseProgress::isOpen).findFirst();
        if (next.isPresent()) {
            return texts.get(
                    "spending.lead." + next.get().state(),
                    String.valueOf(next.get().phase().number()),
                    next.get().left());
        }
        var from = execution.lookBackFrom();
        return from == null
                        || !execution.today().isBefore(from)
                        || execution.status().name().equals("STOPPED")
                ? texts.get("spending.lead.lookBack")
                : texts.get("spending.lead.lookBackLater", from);
    }

    String state(State state) {
        return texts.get("spending.state." + state);
    }

    /** How the KPI should move. */
    Optional<String> expected(Execution execution) {
        var expectation = execution.expectation();
        var kpi = execution.kpi();
        var period = execution.period();
        if (expectation == null || kpi == null || period == null || expectation.to() == null) {
            return Optional.empty();
        }
        var notation = Notation.in(texts);
        var name = kpi.definition().name();
        var to = value(expectation.to(), execution);
        return Optional.of(
                expectation.from() == null
                        ? texts.get("spending.expected.to", name, to, notation.period(period))
                        : texts.get(
                                "spending.expected",
                                name,
                                value(expectation.from(), execution),
                                to,
                                notation.period(period)));
    }

    /** What became of it so far, or by the time that people looked back. */
    Optional<String> happened(Execution execution) {
        var lookBack = execution.lookBack();
        if (lookBack != null) {
            return Optional.of(lookBack.happened()
                    .map(value -> texts.get(
                            lookBack.isFinal() ? "spending.happened" : "spending.happened.provisional",
                            value(value, execution)))
                    .orElseGet(() -> texts.get("spending.happened.none")));
        }
        var reached = execution.reached();
        if (reached == null || reached.figure() == null) {
            return Optional.of(texts.get("spending.happened.notYet"));
        }
        return Optional.of(texts.get(
                reached.state() == PeriodOutcome.State.FINAL ? "spending.happened" : "spending.happened.provisional",
                Notation.in(texts).figure(reached)));
    }

    private String value(BigDecimal value, Execution execution) {
        var kpi = execution.kpi();
        if (kpi == null) {
            return value.toPlainString();
        }
        var definition = kpi.definition();
        var decimals = Math.max(
                0, Math.min(definition.decimals(), value.stripTrailingZeros().scale()));
        return Notation.in(texts).value(value, decimals, definition);
    }

    /** All that was done, ready to show. */
    List<Remark> log(List<SpendingStep> steps) {
        var notation = Notation.in(texts);
        return steps.stream()
                .map(step ->
                        new Remark(step.by() + ", " + step.organisation(), notation.moment(step.at()), step(step), ""))
                .toList();
    }

    private String step(SpendingStep step) {
        var words = texts.get(
                "spending.step." + step.kind() + (step.amount().isPresent() ? ".amount" : ""),
                step.phase().map(String::valueOf).orElse(""),
                step.amount().map(Object.class::cast).orElse(""),
                step.on().map(Object.class::cast).orElse(""),
                step.reference().orElse(""));
        return step.said().map(said -> words + "\n" + said).orElse(words);
    }

    String result(LookBack lookBack) {
        return texts.get("spending.result." + lookBack.result());
    }
}
