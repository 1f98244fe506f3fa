package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.action.Action;
import nl.uitkomst.domain.action.ActionPlan;
import nl.uitkomst.domain.action.AgreeAction;
import nl.uitkomst.domain.action.CloseAction;
import nl.uitkomst.domain.action.Expectation;
import nl.uitkomst.domain.action.Step;
import nl.uitkomst.domain.action.TickStep;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.dialogue.AgreeInDialogue;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.Dialogues;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.voice.AnswerVoice;
import nl.uitkomst.domain.voice.RecordVoice;
import nl.uitkomst.domain.voice.Reply;
import nl.uitkomst.domain.voice.Telling;
import nl.uitkomst.domain.voice.Voice;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** What both sides of a contract of the cases agreed to improve, what came of it, and what they heard from others. */
@ApplicationScoped
class Improving {

    @Inject
    Cast cast;

    @Inject
    AgreeAction agree;

    @Inject
    AgreeInDialogue agreeInDialogue;

    @Inject
    Contracts contracts;

    @Inject
    Dialogues dialogues;

    @Inject
    TickStep tick;

    @Inject
    CloseAction close;

    @Inject
    RecordVoice record;

    @Inject
    AnswerVoice answer;

    List<Act> acts(CaseFile file) {
        var acts = new ArrayList<Act>();
        var actions = file.rows("actions");
        for (int i = 0; i < actions.size(); i++) {
            acts.addAll(action(file, actions.get(i), i + 1));
        }
        var voices = file.rows("voices");
        for (int i = 0; i < voices.size(); i++) {
            acts.addAll(voice(file, voices.get(i), i + 1));
        }
        return acts;
    }

    /** @param row title, begin, due, owner, KPI, expected value, period in which, period of the dialogue, closed on, result, result in words, why */
    private List<Act> action(CaseFile file, CaseFile.Row row, int action) {
        var contract = new ContractNumber(file.get("contract", "number"));
        var manager = file.get("contract", "manager");
        var steps = file.rows("steps", row.text(0));
        var acts = new ArrayList<Act>();
        acts.add(Act.on(row.day(1), "11:10", () -> agree(cast.person(manager), contract, row, plan(row, steps))));
        for (int i = 0; i < steps.size(); i++) {
            var step = i + 1;
            if (steps.get(i).has(3)) {
                acts.add(Act.on(
                        steps.get(i).day(3),
                        "15:10",
                        () -> tick.tickToday(cast.person(file.get("contract", "board")), contract, action, step)));
            }
        }
        if (row.has(8)) {
            var result = Action.Result.valueOf(row.text(9));
            acts.add(Act.on(
                    row.day(8),
                    "11:50",
                    () -> close.close(cast.person(manager), contract, action, result, row.text(10))));
        }
        return acts;
    }

    /** At the point of the dialogue that it came from, as people do, or by itself. */
    private void agree(Person manager, ContractNumber number, CaseFile.Row row, ActionPlan plan) {
        if (!row.has(7)) {
            agree.agree(manager, number, plan, null);
            return;
        }
        var held = dialogues.of(contracts.get(number).id(), period(row.text(7))).orElseThrow();
        var point = held.points().stream()
                .filter(one -> one.isAbout(Point.Kind.KPI, row.text(4)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on the agenda of " + row.text(7) + ": " + row));
        agreeInDialogue.agree(manager, new DialogueKey(number, row.text(7)), point.number(), plan);
    }

    private ActionPlan plan(CaseFile.Row row, List<CaseFile.Row> steps) {
        var kpi = new KpiCode(row.text(4));
        return new ActionPlan(
                row.text(0),
                row.text(11),
                kpi,
                cast.organisation(row.text(3)).id(),
                row.day(1),
                row.day(2),
                steps.stream().map(step -> new Step(step.text(1), step.day(2))).toList(),
                new Expectation(kpi, new BigDecimal(row.text(5)), period(row.text(6))));
    }

    /** The cases that tell of actions report by the quarter of the calendar. */
    private static ReportingPeriod period(String label) {
        return ReportingPeriod.parse(label, ReportingPeriod.quarter(2024, 1).calendar(), Month.JANUARY);
    }

    /** @param row day, kind, whether asked, source, theme, KPI, organisation, words, answered on, followed, answer, what was done */
    private List<Act> voice(CaseFile file, CaseFile.Row row, int voice) {
        var contract = new ContractNumber(file.get("contract", "number"));
        var manager = file.get("contract", "manager");
        var acts = new ArrayList<Act>();
        acts.add(Act.on(row.day(0), "16:05", () -> record.record(cast.person(manager), contract, telling(row), false)));
        if (row.has(8)) {
            var reply = new Reply(row.text(10), Reply.Followed.valueOf(row.text(9)), row.text(11), row.day(8));
            var by = file.get("contract", "board");
            acts.add(Act.on(row.day(8), "10:30", () -> answer.answer(cast.person(by), contract, voice, reply, false)));
        }
        return acts;
    }

    private Telling telling(CaseFile.Row row) {
        return new Telling(
                Voice.Kind.valueOf(row.text(1)),
                row.has(2) ? row.text(2).equals("asked") : null,
                Voice.Source.valueOf(row.text(3)),
                row.day(0),
                Voice.Theme.valueOf(row.text(4)),
                row.text(7),
                row.has(5) ? new KpiCode(row.text(5)) : null,
                row.has(6) ? cast.organisation(row.text(6)).id() : null,
                null);
    }
}
