package nl.uitkomst.reporting.action;

import nl.uitkomst.domain.action.Expectation;
import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.action.Step;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.CsvFile;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Actions with their steps and what came of them, as a CSV file that a Dutch Excel opens by itself. */
public final class ActionsFile {

    private static final List<String> COLUMNS = List.of(
            "contract",
            "number",
            "title",
            "why",
            "kpi",
            "owner",
            "began",
            "due",
            "late",
            "done",
            "steps",
            "what",
            "expected",
            "to",
            "by",
            "from",
            "state",
            "words",
            "closed");

    private ActionsFile() {}

    public static byte[] csv(ContractNumber contract, List<SeenAction> actions, LocalDate today, Texts texts) {
        return CsvFile.of(
                COLUMNS.stream()
                        .map(column -> texts.get("action.file." + column))
                        .toList(),
                actions.stream()
                        .map(action -> row(contract, action, today, texts))
                        .toList(),
                texts);
    }

    private static List<String> row(ContractNumber contract, SeenAction action, LocalDate today, Texts texts) {
        var plan = action.plan();
        return List.of(
                contract.toString(),
                String.valueOf(action.number()),
                CsvFile.typed(plan.title()),
                CsvFile.typed(plan.why()),
                text(plan.kpi()),
                CsvFile.typed(action.ownerName()),
                plan.begunOn().toString(),
                plan.dueOn().toString(),
                action.isLateOn(today) ? texts.get("action.file.yes") : "",
                String.valueOf(action.stepsDone()),
                String.valueOf(plan.steps().size()),
                CsvFile.typed(
                        plan.steps().stream().map(step -> said(step, texts)).collect(Collectors.joining("\n"))),
                expected(plan.expectation(), Expectation::kpi),
                expected(plan.expectation(), one -> CsvFile.number(one.to(), texts)),
                expected(plan.expectation(), Expectation::by),
                text(action.from()),
                texts.get("action.file.state." + (action.result() == null ? action.status() : action.result())),
                CsvFile.typed(text(action.words())),
                text(action.closed()));
    }

    private static String said(Step step, Texts texts) {
        return step.doneOn()
                .map(day -> texts.get(
                        "action.file.step.done", step.words(), step.dueOn().toString(), day.toString()))
                .orElseGet(() ->
                        texts.get("action.file.step", step.words(), step.dueOn().toString()));
    }

    private static String expected(@Nullable Expectation expectation, Function<Expectation, Object> what) {
        return expectation == null ? "" : what.apply(expectation).toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
