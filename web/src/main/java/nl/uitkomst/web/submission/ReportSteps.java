package nl.uitkomst.web.submission;

import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Step;

import java.util.List;
import java.util.stream.Stream;

/** Says of each step of a report how far it is. */
final class ReportSteps {

    private final ReportDesk desk;
    private final ReportDesk.Case on;

    ReportSteps(ReportDesk desk, ReportDesk.Case on) {
        this.desk = desk;
        this.on = on;
    }

    /** A provider fills and checks; telling and handing in is for the cooperative. */
    List<Step> upTo(Stage current) {
        var stages = desk.isWhole() ? Stream.of(Stage.values()) : Stream.of(Stage.FILL, Stage.CHECK);
        return stages.map(stage -> new Step(
                        texts().get("submission.step." + stage), hint(stage), address(stage), state(stage, current)))
                .toList();
    }

    private String address(Stage stage) {
        return ReportDesk.base(on.key()) + stage.path();
    }

    private Step.State state(Stage stage, Stage current) {
        if (stage == current) {
            return Step.State.CURRENT;
        }
        return isDone(stage) ? Step.State.DONE : Step.State.TO_COME;
    }

    private boolean isDone(Stage stage) {
        return switch (stage) {
            case FILL -> on.unconfirmed().isPresent() || isFull();
            case CHECK -> on.unconfirmed().isEmpty() && isFull() && unexplained() == 0 && errors() == 0;
            case TELL -> told() > 0;
            case SUBMIT -> !on.report().isOpen();
        };
    }

    private String hint(Stage stage) {
        return switch (stage) {
            case FILL ->
                on.unconfirmed()
                        .map(upload -> texts().get("submission.step.received", desk.moment(upload.uploadedAt())))
                        .orElseGet(() -> texts().get(
                                        "submission.step.filled",
                                        on.filled(),
                                        on.form().lines().size()));
            case CHECK ->
                on.isEmpty() ? texts().get("submission.step.later") : texts().get(key(), errors(), unexplained());
            case TELL -> texts().get("submission.step.told", told(), NarrativeSection.values().length);
            case SUBMIT -> texts().get("submission.step.sign." + on.report().isOpen());
        };
    }

    private String key() {
        if (errors() > 0 && unexplained() > 0) {
            return "submission.step.errorsAndWarnings";
        }
        return errors() > 0
                ? "submission.step.errors"
                : unexplained() > 0 ? "submission.step.warnings" : "submission.step.good";
    }

    private boolean isFull() {
        return on.filled() == on.form().lines().size();
    }

    private int told() {
        return on.form().narrative().size();
    }

    private int errors() {
        return on.findings().errors().size();
    }

    private int unexplained() {
        return on.findings().unexplained(on.form()).size();
    }

    private Texts texts() {
        return desk.texts();
    }
}
