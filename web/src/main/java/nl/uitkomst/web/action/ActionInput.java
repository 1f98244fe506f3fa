package nl.uitkomst.web.action;

import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.ActionFault;
import nl.uitkomst.domain.action.ActionPlan;
import nl.uitkomst.domain.action.Expectation;
import nl.uitkomst.domain.action.Step;
import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.web.JsonInput;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What another system sent about an action, with everything that is wrong with it. */
record ActionInput(ActionBoard.Content board, @Nullable ActionPlan before, JsonInput input) {

    static final Set<String> FIELDS =
            Set.of("titel", "aanleiding", "kpi", "eigenaar", "begin", "klaar", "stappen", "verwacht", "versie");
    private static final Set<String> STEP = Set.of("tekst", "klaar");
    private static final Set<String> EXPECTED = Set.of("kpi", "waarde", "periode");
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    /** Reads every field before it says that something is wrong; empty when a field cannot be read. */
    Optional<ActionPlan> read() {
        var title = input.required("titel", 200);
        var why = input.optional("aanleiding", 2000);
        var kpi = input.has("kpi") ? input.value("kpi", KpiCode::valueOf, "form.choose") : Optional.<KpiCode>empty();
        var owner = Participants.find(board.owners(), input.required("eigenaar", 36));
        if (owner.isEmpty() && input.has("eigenaar")) {
            input.fault("eigenaar", "choice", "action.fault.owner");
        }
        var begun = input.has("begin") ? input.date("begin") : Optional.of(board.today());
        var due = input.date("klaar");
        var steps = steps();
        var expected = input.object("verwacht", EXPECTED).flatMap(this::expectation);
        if (!input.isFaultless() || owner.isEmpty() || begun.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ActionPlan(
                title, why, kpi.orElse(null), owner.get().id(), begun.get(), due.get(), steps, expected.orElse(null)));
    }

    /** A step that was there before, in the same words, stays as done as it was. */
    private List<Step> steps() {
        var found = new ArrayList<Step>();
        for (var one : input.list("stappen", STEP)) {
            var words = one.required("tekst", 300);
            one.date("klaar").ifPresent(due -> found.add(was(words, new Step(words, due))));
        }
        return found;
    }

    private Step was(String words, Step fresh) {
        return before == null
                ? fresh
                : before.steps().stream()
                        .filter(step -> step.words().equals(words))
                        .findFirst()
                        .map(step -> new Step(words, fresh.dueOn(), step.done()))
                        .orElse(fresh);
    }

    private Optional<Expectation> expectation(JsonInput one) {
        var kpi = one.value("kpi", KpiCode::valueOf, "form.choose");
        var to = one.number("waarde", MOST.negate(), MOST, 4);
        var by = one.value("periode", this::period, "action.fault.period");
        return kpi.isEmpty() || to.isEmpty() || by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expectation(kpi.get(), to.get(), by.get()));
    }

    private ReportingPeriod period(String label) {
        return board.periods().stream()
                .filter(period -> period.toString().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }

    /** Tells at its place what the trade forbids. */
    void tell(ActionFault fault) {
        var broken = fault.broken();
        input.fault(
                place(fault),
                fault.rule().name(),
                broken.rule().key(),
                broken.details().toArray());
    }

    private static String place(ActionFault fault) {
        return switch (fault.place()) {
            case TITLE -> "titel";
            case WHY -> "aanleiding";
            case KPI -> "kpi";
            case OWNER -> "eigenaar";
            case DUE -> "klaar";
            case STEP_WORDS -> "stappen/" + fault.index() + "/tekst";
            case STEP_DUE -> "stappen/" + fault.index() + "/klaar";
            case EXPECTED_KPI -> "verwacht/kpi";
            case EXPECTED_BY -> "verwacht/periode";
        };
    }
}
