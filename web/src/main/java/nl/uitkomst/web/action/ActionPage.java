package nl.uitkomst.web.action;

import nl.uitkomst.domain.action.Action;
import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.Effect;
import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartForm;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.reporting.outcome.ChartSheet;
import nl.uitkomst.reporting.outcome.KpiChart;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.Fact;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One action: who does what by when, what it should bring, and what happened.
 *
 * @param kpi the one on which it should show; absent for what no KPI shows
 * @param done what was just done, by its key below {@code action.done}, or empty
 */
public record ActionPage(
        ActionBoard.Content board,
        SeenAction action,
        @Nullable KpiOutcome kpi,
        List<ChartMark> marks,
        FormInput input,
        String done,
        ContractNav nav) {

    public String address() {
        return "/contracten/" + board.number() + "/acties/" + action.number();
    }

    public String kpiAddress(KpiCode code) {
        return "/contracten/" + board.number() + "/kpis/" + code;
    }

    public String kpiName(KpiCode code) {
        var known = board.kpis().get(code);
        return known == null ? code.text() : known.name();
    }

    public boolean hasChart() {
        return kpi != null && kpi.latest().isPresent();
    }

    public String chart(ChartForm form, Texts texts) {
        return KpiChart.of(kpi, texts, form, marks)
                .svg(form == ChartForm.WIDE ? "g-breed" : "g-smal", form == ChartForm.WIDE ? "wide" : "narrow");
    }

    public String legend(Texts texts) {
        return ChartSheet.legend(kpi, texts, marks);
    }

    /** Before, expected and what happened; empty where no KPI shows it. */
    public List<Fact> effect(Texts texts) {
        if (kpi == null) {
            return List.of();
        }
        var notation = Notation.in(texts);
        var effect = Effect.of(action.plan().begunOn(), action.plan().expectation(), kpi);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                texts.get("action.effect.before"),
                effect.before() == null
                        ? texts.get("action.effect.unknown")
                        : texts.get(
                                "action.effect.value",
                                notation.figure(effect.before()),
                                notation.period(effect.before().period()))));
        if (effect.expected() != null) {
            facts.add(new Fact(
                    texts.get("action.effect.expected"),
                    texts.get(
                            "action.effect.value",
                            notation.bound(effect.expected().to(), kpi.definition()),
                            notation.period(effect.expected().by()))));
        }
        facts.add(new Fact(texts.get("action.effect.after"), after(effect, notation, texts)));
        return facts;
    }

    private static String after(Effect effect, Notation notation, Texts texts) {
        var after = effect.after();
        if (after == null) {
            return texts.get("action.effect.notYet");
        }
        var value = texts.get("action.effect.value", notation.figure(after), notation.period(after.period()));
        if (effect.reached() != null) {
            return value + ": " + texts.get(effect.reached() ? "action.effect.reached" : "action.effect.notReached");
        }
        return effect.expected() != null
                        && !after.period().equals(effect.expected().by())
                ? value + ", " + texts.get("action.effect.soFar")
                : value;
    }

    public String lead(Texts texts) {
        var notation = Notation.in(texts);
        var plan = action.plan();
        if (!action.isOpen()) {
            return texts.get(
                    "action.one.closed", notation.date(action.closed()), texts.get("action.result." + action.result()));
        }
        var late = action.isLateOn(board.today()) ? "action.one.late" : "action.one.open";
        return texts.get(late, action.ownerName(), notation.date(plan.dueOn()));
    }

    public List<Option> results(Texts texts) {
        return Stream.of(Action.Result.values())
                .map(result -> new Option(
                        result.name(),
                        texts.get("action.result." + result),
                        texts.get("action.result." + result + ".what")))
                .toList();
    }

    public List<Crumb> crumbs(Texts texts) {
        return ActionsPage.crumbs(board, texts, texts.get("action.mark", String.valueOf(action.number())));
    }
}
