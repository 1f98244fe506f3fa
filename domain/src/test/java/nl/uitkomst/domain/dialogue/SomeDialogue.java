package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.submission.SomeReport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The dialogue about the third quarter of 2025 of an agreed contract in the real database, with relapse and one free point on its agenda. */
final class SomeDialogue {

    static final Plan MORNING =
            new Plan(LocalDate.of(2025, 11, 20), LocalTime.of(9, 0), LocalTime.of(11, 0), "Stadhuis");
    static final Topic RELAPSE = new Topic(
            Point.Kind.KPI,
            SomeReport.RELAPSE.text(),
            "Terugval",
            "Niet gehaald: 14% waar hoogstens 12% is afgesproken");

    final SomeReport reports;
    final Person manager;
    final Person board;
    final Person reporter;
    final DialogueKey key;

    private SomeDialogue() {
        reports = SomeReport.agreed();
        manager = reports.manager;
        board = SomeReport.person("bestuurder", Role.BOARD_MEMBER, reports.reporter.organisation(), true);
        reporter = reports.reporter;
        key = new DialogueKey(reports.contract, "2025-K3");
        reports.on("2025-11-20");
    }

    static SomeDialogue unplanned() {
        return new SomeDialogue();
    }

    static SomeDialogue planned() {
        var some = unplanned();
        some.plan(some.manager);
        some.reports.change(
                wired -> wired.get(AddPoint.class).add(some.board, some.key, Topic.free("Wachttijd bij de gemeente")));
        return some;
    }

    void plan(Person by) {
        reports.change(wired -> wired.get(PlanDialogue.class).plan(by, key, MORNING, List.of(RELAPSE)));
    }

    Dialogue read() {
        return reports.ask(wired -> {
            var dialogue = wired.get(Dialogues.class)
                    .of(wired.get(Contracts.class).get(reports.contract).id())
                    .get(0);
            dialogue.points();
            dialogue.besidesFor(Side.CLIENT);
            dialogue.judgementsFor(1, Side.CLIENT);
            dialogue.actionsAt(1);
            dialogue.confirmations();
            return dialogue;
        });
    }

    int point(String title) {
        return read().points().stream()
                .filter(point -> point.title().equals(title))
                .findFirst()
                .orElseThrow()
                .number();
    }

    Written write(Person by, Field field, String text, int versionRead) {
        return reports.ask(wired -> wired.get(WriteDown.class).write(by, key, field, text, versionRead));
    }

    SomeDialogue judged(Person by, int point, Scale scale, String words) {
        var side = by == manager ? Side.CLIENT : Side.CONTRACTOR;
        write(by, Field.judgement(point, side), words, 0);
        reports.change(wired -> wired.get(MarkPoint.class).mark(by, key, point, scale));
        give(by, point);
        return this;
    }

    void give(Person by, int point) {
        reports.change(wired -> wired.get(GiveJudgement.class).give(by, key, point));
    }

    SomeDialogue concluded() {
        write(manager, Field.of(Field.Kind.CONCLUSION, 1), "Samen verder.", 0);
        return this;
    }

    void offer(Person by, boolean confirming) {
        reports.change(wired -> wired.get(OfferMinutes.class).offer(by, key, confirming));
    }

    void confirm(Person by) {
        confirm(by, read().offer().map(MinutesOffer::digest).orElse(""));
    }

    void confirm(Person by, String digest) {
        reports.change(wired -> wired.get(ConfirmMinutes.class).confirm(by, key, digest));
    }
}
