package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.review.AcceptReport;
import nl.uitkomst.domain.review.AnswerRemark;
import nl.uitkomst.domain.review.AskQuestion;
import nl.uitkomst.domain.review.Mark;
import nl.uitkomst.domain.review.MarkKpi;
import nl.uitkomst.domain.review.ReturnReport;
import nl.uitkomst.domain.submission.StartCorrection;
import nl.uitkomst.domain.submission.SubmitReport;
import nl.uitkomst.domain.submission.WriteNarrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the quarters of a contract went: filled, explained, submitted, talked about, returned or accepted, and sometimes corrected. */
@ApplicationScoped
class Quarters {

    private static final LocalDate PROVIDERS_FILL_FROM = LocalDate.of(2025, 10, 1);

    @Inject
    Cast cast;

    @Inject
    Filling filling;

    @Inject
    WriteNarrative narrative;

    @Inject
    SubmitReport submit;

    @Inject
    StartCorrection correct;

    @Inject
    AcceptReport accept;

    @Inject
    ReturnReport giveBack;

    @Inject
    MarkKpi mark;

    @Inject
    AskQuestion ask;

    @Inject
    AnswerRemark answer;

    List<Act> acts(CaseFile file) {
        var figures = new Figures(file);
        return figures.periods().stream()
                .map(period -> new Quarter(file, figures, period))
                .flatMap(quarter -> acts(quarter).stream())
                .toList();
    }

    private List<Act> acts(Quarter quarter) {
        var acts = new ArrayList<>(filled(quarter));
        if (quarter.course("filled by").isPresent()) {
            return acts;
        }
        acts.add(Act.on(quarter.submittedOn(), "11:00", () -> tell(quarter)));
        acts.add(Act.on(quarter.submittedOn(), "16:05", () -> submit(quarter)));
        acts.addAll(talked(quarter));
        quarter.course("returned").ifPresent(reason -> acts.addAll(returned(quarter, reason)));
        if (!quarter.waits()) {
            acts.add(Act.on(acceptedOn(quarter), "11:15", () -> accept(quarter)));
        }
        quarter.course("corrected").ifPresent(reason -> acts.addAll(corrected(quarter, reason)));
        return acts;
    }

    /** In the last year a provider fills its own lines, before the cooperative fills the rest. */
    private List<Act> filled(Quarter quarter) {
        var acts = new ArrayList<Act>();
        if (quarter.end().isAfter(PROVIDERS_FILL_FROM)) {
            acts.add(Act.on(
                    quarter.end().plusDays(28),
                    "14:10",
                    () -> filling.fill(quarter, person(quarter, "own lines"), false)));
        }
        acts.add(Act.on(
                quarter.end().plusDays(32), "10:20", () -> filling.fill(quarter, person(quarter, "reporter"), false)));
        return acts;
    }

    private List<Act> talked(Quarter quarter) {
        var acts = new ArrayList<Act>();
        for (var row : quarter.agreed()) {
            acts.add(Act.on(
                    quarter.submittedOn().plusDays(1),
                    "17:30",
                    () -> mark.mark(
                            person(quarter, "manager"), quarter.key(), new KpiCode(row.text(1)), Mark.AGREED, null)));
        }
        for (var row : quarter.talk()) {
            var asked = row.text(2).equals("manager");
            acts.add(Act.on(LocalDate.parse(row.text(3)), asked ? "14:10" : "16:40", () -> say(quarter, row, asked)));
        }
        return acts;
    }

    private void say(Quarter quarter, CaseFile.Row row, boolean asked) {
        var kpi = new KpiCode(row.text(1));
        if (asked) {
            ask.ask(person(quarter, "manager"), quarter.key(), kpi, row.text(4));
        } else {
            answer.answer(person(quarter, "reporter"), quarter.key(), kpi, row.text(4));
        }
    }

    private List<Act> returned(Quarter quarter, String reason) {
        var returned = quarter.decidedOn();
        return List.of(
                Act.on(
                        returned,
                        "10:40",
                        () -> giveBack.giveBack(
                                person(quarter, "manager"), quarter.key(), filling.latest(quarter), reason)),
                Act.on(returned.plusDays(4), "09:50", () -> filling.fill(quarter, person(quarter, "reporter"), true)),
                Act.on(returned.plusDays(5), "16:05", () -> submit(quarter)));
    }

    private List<Act> corrected(Quarter quarter, String reason) {
        var begun = quarter.decidedOn().plusDays(20);
        return List.of(
                Act.on(begun, "13:10", () -> correct.start(person(quarter, "reporter"), quarter.key(), reason)),
                Act.on(begun, "13:40", () -> filling.fill(quarter, person(quarter, "reporter"), true)),
                Act.on(begun.plusDays(1), "16:05", () -> submit(quarter)),
                Act.on(begun.plusDays(8), "11:15", () -> accept(quarter)));
    }

    private static LocalDate acceptedOn(Quarter quarter) {
        var decided = quarter.decidedOn();
        return quarter.course("returned").isPresent() ? decided.plusDays(14) : decided;
    }

    private void tell(Quarter quarter) {
        if (!quarter.narrative().isEmpty()) {
            narrative.write(person(quarter, "reporter"), quarter.key(), quarter.narrative());
        }
    }

    private void submit(Quarter quarter) {
        submit.submit(person(quarter, "signer"), quarter.key());
    }

    private void accept(Quarter quarter) {
        accept.accept(person(quarter, "manager"), quarter.key(), filling.latest(quarter));
    }

    private Person person(Quarter quarter, String part) {
        return cast.person(quarter.login(part));
    }
}
