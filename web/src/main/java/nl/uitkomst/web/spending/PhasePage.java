package nl.uitkomst.web.spending;

import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.spending.Execution;
import nl.uitkomst.domain.spending.Execution.Can;
import nl.uitkomst.domain.spending.PhaseProgress;
import nl.uitkomst.domain.spending.PhaseProgress.State;
import nl.uitkomst.domain.spending.SpendingStep;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.Remark;

import java.util.List;

/** One phase with what this reader can do with it. */
public record PhasePage(Execution execution, PhaseProgress progress, FormInput input, ContractNav nav, Texts texts) {

    public String title() {
        return texts.get(
                "spending.phase.title",
                number(),
                progress.phase().name(),
                progress.phase().due(),
                new SpendingWords(texts).state(progress.state()));
    }

    public String number() {
        return String.valueOf(progress.phase().number());
    }

    public String lead() {
        if (!progress.isOpen()) {
            return texts.get("spending.phase.lead.over", progress.paid());
        }
        var condition = progress.phase().condition();
        return condition.isEmpty() ? texts.get("spending.phase.lead.free") : texts.get("spending.phase.lead");
    }

    public String proposal() {
        return "/contracten/" + execution.contract() + "/investeringen/voorstellen/" + execution.number();
    }

    public String execute() {
        return proposal() + "/uitvoering";
    }

    public String here() {
        return execute() + "/fasen/" + number();
    }

    public boolean canDeclare() {
        return execution.may(Can.DECLARE) && (progress.state() == State.WAITING || progress.state() == State.SENT_BACK);
    }

    public boolean canCheck() {
        return execution.may(Can.CHECK) && progress.state() == State.DECLARED;
    }

    public boolean canPay() {
        return execution.may(Can.PAY) && progress.canBePaid();
    }

    public boolean canTakeBack() {
        return execution.may(Can.TAKE_BACK) && progress.paid().amount().signum() > 0;
    }

    /** What this reader waits for; empty when there is something to do. */
    public String waits() {
        return canDeclare() || canCheck() || canPay() || !progress.isOpen()
                ? ""
                : texts.get("spending.waits." + progress.state(), execution.carrier());
    }

    public List<Remark> log() {
        return new SpendingWords(texts).log(progress.steps());
    }

    public List<SpendingStep> proofs() {
        return progress.steps().stream()
                .filter(step -> step.fileName().isPresent())
                .toList();
    }

    public String proof(SpendingStep step) {
        return execute() + "/bewijzen/" + step.number();
    }

    public List<Option> answers() {
        return List.of(
                Option.of("ja", texts.get("spending.check.yes")), Option.of("nee", texts.get("spending.check.no")));
    }

    /** What is left of the phase, until something else is typed. */
    public String amount() {
        return input.has("bedrag") ? input.text("bedrag") : FormInput.dutch(progress.left());
    }

    public Euro left() {
        return progress.left();
    }

    public String kinds() {
        return DocumentFile.kinds();
    }

    public int megabytes() {
        return DocumentFile.MEGABYTES;
    }
}
