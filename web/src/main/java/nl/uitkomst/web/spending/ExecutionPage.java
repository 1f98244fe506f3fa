package nl.uitkomst.web.spending;

import nl.uitkomst.domain.spending.Execution;
import nl.uitkomst.domain.spending.Execution.Can;
import nl.uitkomst.domain.spending.LookBack;
import nl.uitkomst.domain.spending.PhaseProgress;
import nl.uitkomst.domain.spending.PhaseProgress.State;
import nl.uitkomst.domain.spending.SpendingStep;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartForm;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.reporting.outcome.ChartSheet;
import nl.uitkomst.reporting.outcome.KpiChart;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.Remark;

import java.util.List;
import java.util.stream.Stream;

/**
 * How an adopted proposal is carried out, on screen.
 *
 * @param marks in the chart of the KPI
 * @param done what was just done; empty for nothing
 */
public record ExecutionPage(
        Execution execution, List<ChartMark> marks, FormInput input, String done, ContractNav nav, Texts texts) {

    public String title() {
        return words().title(execution);
    }

    public String lead() {
        return words().lead(execution);
    }

    private SpendingWords words() {
        return new SpendingWords(texts);
    }

    public String contract() {
        return "/contracten/" + execution.contract();
    }

    public String proposal() {
        return contract() + "/investeringen/voorstellen/" + execution.number();
    }

    public String here() {
        return proposal() + "/uitvoering";
    }

    public String address(PhaseProgress progress) {
        return here() + "/fasen/" + progress.phase().number();
    }

    public String state(PhaseProgress progress) {
        return words().state(progress.state());
    }

    /** What this reader can do with a phase now; empty for nothing. */
    public String act(PhaseProgress progress) {
        var state = progress.state();
        if (execution.may(Can.DECLARE) && (state == State.WAITING || state == State.SENT_BACK)) {
            return texts.get("spending.act.declare");
        }
        if (execution.may(Can.CHECK) && state == State.DECLARED) {
            return texts.get("spending.act.check");
        }
        return execution.may(Can.PAY) && progress.canBePaid() ? texts.get("spending.act.pay") : "";
    }

    // what it brings

    public boolean hasEffect() {
        return words().expected(execution).isPresent();
    }

    public String expected() {
        return words().expected(execution).orElse("");
    }

    public String happened() {
        return words().happened(execution).orElse("");
    }

    public String kpiAddress() {
        var kpi = execution.kpi();
        return kpi == null ? "" : contract() + "/kpis/" + kpi.code();
    }

    public String wide() {
        return chart(ChartForm.WIDE, "g-breed", "wide");
    }

    public String narrow() {
        return chart(ChartForm.NARROW, "g-smal", "narrow");
    }

    private String chart(ChartForm form, String id, String look) {
        var kpi = execution.kpi();
        return kpi == null || kpi.latest().isEmpty()
                ? ""
                : KpiChart.of(kpi, texts, form, marks).svg(id, look);
    }

    public String legend() {
        var kpi = execution.kpi();
        return kpi == null ? "" : ChartSheet.legend(kpi, texts);
    }

    public List<Option> results() {
        return Stream.of(LookBack.Result.values())
                .map(result -> Option.of(result.name(), texts.get("spending.result." + result)))
                .toList();
    }

    public String result() {
        var lookBack = execution.lookBack();
        return lookBack == null ? "" : words().result(lookBack);
    }

    // what was done

    public List<Remark> log() {
        return words().log(execution.steps());
    }

    /** Steps that come with a file. */
    public List<SpendingStep> proofs() {
        return execution.steps().stream()
                .filter(step -> step.fileName().isPresent())
                .toList();
    }

    public String proof(SpendingStep step) {
        return here() + "/bewijzen/" + step.number();
    }
}
