package nl.uitkomst.web.action;

import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.ActionFault;
import nl.uitkomst.domain.action.ActionPlan;
import nl.uitkomst.domain.action.Expectation;
import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.action.Step;
import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is agreed about an action, with all that is wrong with it. An empty row of a step stands for nothing.
 *
 * @param action the one that is agreed otherwise; absent for a new one
 */
public record ActionForm(
        ActionBoard.Content board, @Nullable SeenAction action, FormInput input, ContractNav nav) {

    private static final int MOST_STEPS = 12;
    private static final int FIRST_STEPS = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WHY = 2000;
    private static final int LONGEST_STEP = 300;
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    /** @param kpi the one it is about; may be empty */
    static ActionForm blank(ActionBoard.Content board, String kpi, ContractNav nav, Texts texts) {
        var values = Map.of("begin", board.today().toString(), "kpi", kpi);
        return new ActionForm(board, null, FormInput.filled(texts, values), nav);
    }

    static ActionForm filled(ActionBoard.Content board, SeenAction action, ContractNav nav, Texts texts) {
        return new ActionForm(board, action, FormInput.filled(texts, values(board, action)), nav);
    }

    private static Map<String, String> values(ActionBoard.Content board, SeenAction action) {
        var plan = action.plan();
        var values = new LinkedHashMap<String, String>();
        values.put("versie", String.valueOf(action.version()));
        values.put("titel", plan.title());
        values.put("aanleiding", plan.why());
        values.put("kpi", plan.kpi() == null ? "" : plan.kpi().text());
        board.owners().stream()
                .filter(owner -> owner.id() == plan.owner())
                .forEach(owner -> values.put("eigenaar", owner.publicId().toString()));
        values.put("begin", plan.begunOn().toString());
        values.put("klaar", plan.dueOn().toString());
        var expected = plan.expectation();
        if (expected != null) {
            values.put(
                    "verwacht-kpi",
                    expected.kpi().equals(plan.kpi()) ? "" : expected.kpi().text());
            values.put("verwacht", FormInput.dutch(expected.to()));
            values.put("verwacht-periode", expected.by().toString());
        }
        for (int i = 0; i < plan.steps().size(); i++) {
            values.put("stap-" + (i + 1), plan.steps().get(i).words());
            values.put("stap-klaar-" + (i + 1), plan.steps().get(i).dueOn().toString());
            values.put("stap-was-" + (i + 1), String.valueOf(i + 1));
        }
        values.put("stappen", String.valueOf(Math.max(FIRST_STEPS, plan.steps().size() + 1)));
        return values;
    }

    public int steps() {
        var asked = input.text("stappen").matches("\\d{1,2}") ? Integer.parseInt(input.text("stappen")) : FIRST_STEPS;
        return Math.max(1, Math.min(MOST_STEPS, asked));
    }

    public boolean asksForMore() {
        return input.has("doe");
    }

    void addStep() {
        input.put("stappen", String.valueOf(steps() + 1));
    }

    long version() {
        return input.text("versie").matches("\\d{1,18}") ? Long.parseLong(input.text("versie")) : -1;
    }

    /** Reads every field before it says that something is wrong; empty when a field cannot be read. */
    Optional<ActionPlan> read() {
        var title = input.optional("titel", LONGEST_TITLE);
        if (title.isEmpty()) {
            input.fault("titel", "action.rule.TITLE_MISSING");
        }
        var why = input.optional("aanleiding", LONGEST_WHY);
        var kpi = kpi("kpi");
        var owner = Participants.find(board.owners(), input.text("eigenaar"));
        if (owner.isEmpty()) {
            input.fault("eigenaar", "action.fault.owner");
        }
        var begun = input.date("begin");
        var due = input.has("klaar") ? input.date("klaar") : missingDue();
        var expected = expectation(kpi.orElse(null));
        var steps = stepRows();
        if (!input.isFaultless() || begun.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        return owner.map(one -> new ActionPlan(
                title, why, kpi.orElse(null), one.id(), begun.get(), due.get(), steps, expected.orElse(null)));
    }

    private Optional<LocalDate> missingDue() {
        input.fault("klaar", "action.fault.due");
        return Optional.empty();
    }

    private Optional<KpiCode> kpi(String name) {
        var found = board.kpis().keySet().stream()
                .filter(code -> code.text().equals(input.text(name)))
                .findFirst();
        if (input.has(name) && found.isEmpty()) {
            input.fault(name, "form.choose");
        }
        return found;
    }

    private Optional<Expectation> expectation(@Nullable KpiCode about) {
        if (!input.has("verwacht") && !input.has("verwacht-periode") && !input.has("verwacht-kpi")) {
            return Optional.empty();
        }
        var on = input.has("verwacht-kpi") ? kpi("verwacht-kpi") : Optional.ofNullable(about);
        if (on.isEmpty() && input.faults().at("verwacht-kpi").isEmpty()) {
            input.fault("verwacht-kpi", "action.fault.expectedKpi");
        }
        var to = input.number("verwacht", MOST.negate(), MOST);
        var by = period();
        return on.isEmpty() || to.isEmpty() || by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expectation(on.get(), to.get(), by.get()));
    }

    private Optional<ReportingPeriod> period() {
        var by = board.periods().stream()
                .filter(period -> period.toString().equals(input.text("verwacht-periode")))
                .findFirst();
        if (by.isEmpty()) {
            input.fault("verwacht-periode", "action.fault.period");
        }
        return by;
    }

    private List<Step> stepRows() {
        var found = new ArrayList<Step>();
        for (int row = 1; row <= steps(); row++) {
            if (input.has("stap-" + row) || input.has("stap-klaar-" + row)) {
                var words = input.required("stap-" + row, LONGEST_STEP);
                var due = input.date("stap-klaar-" + row);
                var done = done(row);
                due.ifPresent(day -> found.add(new Step(words, day, done)));
            }
        }
        return found;
    }

    /** When the step that this row was had been done. */
    private @Nullable LocalDate done(int row) {
        var was = input.text("stap-was-" + row);
        if (action == null || !was.matches("\\d{1,2}")) {
            return null;
        }
        var place = Integer.parseInt(was) - 1;
        var steps = action.plan().steps();
        return place >= 0 && place < steps.size() ? steps.get(place).done() : null;
    }

    /** Tells at its field what the trade forbids. Rows that were left empty are not counted among the steps. */
    void tell(ActionFault fault) {
        input.fault(field(fault), fault.broken());
    }

    private String field(ActionFault fault) {
        return switch (fault.place()) {
            case TITLE -> "titel";
            case WHY -> "aanleiding";
            case KPI -> "kpi";
            case OWNER -> "eigenaar";
            case DUE -> "klaar";
            case STEP_WORDS -> "stap-" + row(fault.index());
            case STEP_DUE -> "stap-klaar-" + row(fault.index());
            case EXPECTED_KPI -> "verwacht-kpi";
            case EXPECTED_BY -> "verwacht-periode";
        };
    }

    private int row(int step) {
        var seen = -1;
        for (int row = 1; row <= steps(); row++) {
            seen += input.has("stap-" + row) || input.has("stap-klaar-" + row) ? 1 : 0;
            if (seen == step) {
                return row;
            }
        }
        return 1;
    }

    public String base() {
        return "/contracten/" + board.number() + "/acties";
    }

    public String address() {
        return action == null ? base() : base() + "/" + action.number();
    }

    public List<Option> owners() {
        return board.owners().stream()
                .map(owner -> Option.of(owner.publicId().toString(), owner.name()))
                .toList();
    }

    public List<Option> kpis() {
        return ActionsPage.kpiOptions(board);
    }

    public List<Option> periods(Texts texts) {
        var notation = Notation.in(texts);
        return board.periods().stream()
                .filter(period ->
                        period.end().isAfter(board.today()) || period.toString().equals(input.text("verwacht-periode")))
                .map(period -> Option.of(period.toString(), notation.period(period)))
                .toList();
    }

    public String title(Texts texts) {
        return action == null
                ? texts.get("action.new.title", board.contractTitle())
                : texts.get("action.change.title", String.valueOf(action.number()));
    }

    public List<Crumb> crumbs(Texts texts) {
        return ActionsPage.crumbs(
                board,
                texts,
                action == null ? texts.get("action.new") : texts.get("action.mark", String.valueOf(action.number())));
    }
}
