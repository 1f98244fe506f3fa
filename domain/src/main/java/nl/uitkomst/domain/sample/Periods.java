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

/** How the periods of a contract went: filled, explained, submitted, talked about, returned or accepted, and sometimes corrected. */
@ApplicationScoped
class Periods {

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
                .flatMap(period -> acts(new ToldPeriod(file, figures, period)).stream())
                .toList();
    }

    private List<Act> acts(ToldPeriod period) {
        var acts = new ArrayList<>(filled(period));
        if (period.course("filled by").isPresent()) {
            return acts;
        }
        acts.add(Act.on(period.submittedOn(), "11:00", () -> tell(period)));
        acts.add(Act.on(period.submittedOn(), "16:05", () -> submit(period)));
        acts.addAll(talked(period));
        period.course("returned").ifPresent(reason -> acts.addAll(returned(period, reason)));
        if (!period.waits()) {
            acts.add(Act.on(acceptedOn(period), "11:15", () -> accept(period, period.revision())));
        }
        period.course("corrected").ifPresent(reason -> acts.addAll(corrected(period, reason)));
        return acts;
    }

    /** In the last year a provider fills its own lines, before the cooperative fills the rest. */
    private List<Act> filled(ToldPeriod period) {
        var acts = new ArrayList<Act>();
        if (period.hasOwnLines() && period.end().isAfter(PROVIDERS_FILL_FROM)) {
            acts.add(Act.on(
                    period.end().plusDays(28), "14:10", () -> filling.fillOwn(period, person(period, "own lines"))));
        }
        acts.add(Act.on(period.end().plusDays(32), "10:20", () -> filling.fill(period, person(period, "reporter"))));
        if (!period.costs().isEmpty()) {
            acts.add(Act.on(
                    period.end().plusDays(33), "10:20", () -> filling.fillCosts(period, person(period, "reporter"))));
        }
        return acts;
    }

    private List<Act> talked(ToldPeriod period) {
        var acts = new ArrayList<Act>();
        for (var row : period.agreed()) {
            acts.add(Act.on(
                    period.submittedOn().plusDays(1),
                    "17:30",
                    () -> mark.mark(
                            person(period, "manager"), period.key(), new KpiCode(row.text(1)), Mark.AGREED, null)));
        }
        for (var row : period.talk()) {
            var asked = row.text(2).equals("manager");
            acts.add(Act.on(LocalDate.parse(row.text(3)), asked ? "14:10" : "16:40", () -> say(period, row, asked)));
        }
        return acts;
    }

    private void say(ToldPeriod period, CaseFile.Row row, boolean asked) {
        var kpi = new KpiCode(row.text(1));
        if (asked) {
            ask.ask(person(period, "manager"), period.key(), kpi, row.text(4));
        } else {
            answer.answer(person(period, "reporter"), period.key(), kpi, row.text(4));
        }
    }

    private List<Act> returned(ToldPeriod period, String reason) {
        var returned = period.decidedOn();
        return List.of(
                Act.on(returned, "10:40", () -> giveBack.giveBack(person(period, "manager"), period.key(), 1, reason)),
                Act.on(returned.plusDays(4), "09:50", () -> filling.fillAgain(period, person(period, "reporter"))),
                Act.on(returned.plusDays(5), "16:05", () -> submit(period)));
    }

    private List<Act> corrected(ToldPeriod period, String reason) {
        var begun = period.decidedOn().plusDays(20);
        return List.of(
                Act.on(begun, "13:10", () -> correct.start(person(period, "reporter"), period.key(), reason)),
                Act.on(begun, "13:40", () -> filling.fillAgain(period, person(period, "reporter"))),
                Act.on(begun.plusDays(1), "16:05", () -> submit(period)),
                Act.on(begun.plusDays(8), "11:15", () -> accept(period, period.revision() + 1)));
    }

    private static LocalDate acceptedOn(ToldPeriod period) {
        var decided = period.decidedOn();
        return period.course("returned").isPresent() ? decided.plusDays(14) : decided;
    }

    private void tell(ToldPeriod period) {
        if (!period.narrative().isEmpty()) {
            narrative.write(person(period, "reporter"), period.key(), period.narrative());
        }
    }

    private void submit(ToldPeriod period) {
        submit.submit(person(period, "signer"), period.key());
    }

    private void accept(ToldPeriod period, int revision) {
        accept.accept(person(period, "manager"), period.key(), revision);
    }

    private Person person(ToldPeriod period, String part) {
        return cast.person(period.login(part));
    }
}
