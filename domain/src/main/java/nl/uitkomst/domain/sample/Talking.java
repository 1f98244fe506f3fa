package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.dialogue.ConfirmMinutes;
import nl.uitkomst.domain.dialogue.Dialogue;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.Dialogues;
import nl.uitkomst.domain.dialogue.Field;
import nl.uitkomst.domain.dialogue.GiveJudgement;
import nl.uitkomst.domain.dialogue.MarkPoint;
import nl.uitkomst.domain.dialogue.OfferMinutes;
import nl.uitkomst.domain.dialogue.Plan;
import nl.uitkomst.domain.dialogue.PlanDialogue;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.dialogue.Saying;
import nl.uitkomst.domain.dialogue.Scale;
import nl.uitkomst.domain.dialogue.Side;
import nl.uitkomst.domain.dialogue.Topic;
import nl.uitkomst.domain.dialogue.WriteDown;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** How both sides of a contract of the cases talked about its periods: what was on the agenda, what each thought of it, and minutes that both confirmed. */
@ApplicationScoped
class Talking {

    private static final int PLANNED_BEFORE = 21;
    private static final int CONFIRMED_AFTER = 7;

    @Inject
    Cast cast;

    @Inject
    Contracts contracts;

    @Inject
    Dialogues dialogues;

    @Inject
    PlanDialogue plan;

    @Inject
    WriteDown write;

    @Inject
    MarkPoint mark;

    @Inject
    GiveJudgement give;

    @Inject
    OfferMinutes offer;

    @Inject
    ConfirmMinutes confirm;

    List<Act> acts(CaseFile file) {
        var acts = new ArrayList<Act>();
        file.rows("dialogues").forEach(row -> acts.addAll(acts(file, row)));
        return acts;
    }

    /** @param row period, day of the meeting, place, who were there, and what it came to */
    private List<Act> acts(CaseFile file, CaseFile.Row row) {
        var told = new Told(
                new DialogueKey(new ContractNumber(file.get("contract", "number")), row.text(0)),
                file.rows("points", row.text(0)),
                file.get("contract", "manager"),
                file.get("contract", "board"));
        var day = Act.workday(row.day(1));
        var when = new Plan(day, LocalTime.of(10, 0), LocalTime.of(11, 30), row.text(2));
        return List.of(
                Act.on(day.minusDays(PLANNED_BEFORE), "11:20", () -> prepare(told, when)),
                Act.on(day, "10:05", () -> judge(told, Side.CLIENT)),
                Act.on(day, "10:20", () -> judge(told, Side.CONTRACTOR)),
                Act.on(day, "11:25", () -> conclude(told, row)),
                Act.on(day.plusDays(1), "09:15", () -> offer.offer(manager(told), told.key(), true)),
                Act.on(day.plusDays(CONFIRMED_AFTER), "16:40", () -> confirm(told)));
    }

    /** What the municipality does itself is on every agenda already. */
    private void prepare(Told told, Plan when) {
        var topics = told.points().stream()
                .map(Talking::topic)
                .filter(topic -> topic.kind() != Point.Kind.OWN_PART)
                .toList();
        plan.plan(manager(told), told.key(), when, topics);
    }

    private static Topic topic(CaseFile.Row row) {
        var english = row.has(10) ? new Saying(row.text(3), row.text(10)) : null;
        return new Topic(Point.Kind.valueOf(row.text(1)), row.text(2), row.text(3), row.text(4), english);
    }

    private void judge(Told told, Side side) {
        var by = side == Side.CLIENT ? manager(told) : board(told);
        var scale = side == Side.CLIENT ? 5 : 7;
        for (var row : told.points()) {
            var point = point(told, row);
            mark.mark(by, told.key(), point, Scale.valueOf(row.text(scale)));
            write.write(by, told.key(), Field.judgement(point, side), row.text(scale + 1), 0);
            give.give(by, told.key(), point);
        }
    }

    private void conclude(Told told, CaseFile.Row row) {
        write.write(manager(told), told.key(), Field.of(Field.Kind.PRESENT), row.text(3), 0);
        write.write(manager(told), told.key(), Field.of(Field.Kind.SUMMARY), row.text(4), 0);
        for (var about : told.points()) {
            if (about.has(9)) {
                var field = Field.of(Field.Kind.CONCLUSION, point(told, about));
                write.write(manager(told), told.key(), field, about.text(9), 0);
            }
        }
    }

    private void confirm(Told told) {
        var digest = dialogue(told).offer().orElseThrow().digest();
        confirm.confirm(board(told), told.key(), digest);
    }

    private int point(Told told, CaseFile.Row row) {
        return dialogue(told).points().stream()
                .filter(point -> row.has(2)
                        ? point.subject().equals(row.text(2))
                        : point.title().equals(row.text(3)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on the agenda of " + told.key() + ": " + row))
                .number();
    }

    private Dialogue dialogue(Told told) {
        var contract = contracts.get(told.key().contract());
        return contract.periods().stream()
                .filter(period -> period.toString().equals(told.key().period()))
                .findFirst()
                .flatMap(period -> dialogues.of(contract.id(), period))
                .orElseThrow();
    }

    private Person manager(Told told) {
        return cast.person(told.manager());
    }

    private Person board(Told told) {
        return cast.person(told.board());
    }

    /**
     * @param points period, kind, subject, title, why, then scale and words of the judgement of the client and of the contractor, the conclusion,
     *     and why in English
     * @param manager login of who speaks for the client
     * @param board login of who speaks for the contractor
     */
    private record Told(DialogueKey key, List<CaseFile.Row> points, String manager, String board) {}
}
