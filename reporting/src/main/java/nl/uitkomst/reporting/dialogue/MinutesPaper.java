package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.domain.dialogue.Confirmation;
import nl.uitkomst.domain.dialogue.Dialogue.Status;
import nl.uitkomst.domain.dialogue.Judgement;
import nl.uitkomst.domain.dialogue.Minutes;
import nl.uitkomst.domain.dialogue.Minutes.Item;
import nl.uitkomst.domain.dialogue.Point.Kind;
import nl.uitkomst.domain.dialogue.Side;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.shared.Paper;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Row;
import nl.uitkomst.reporting.shared.WordPage;

import java.util.List;
import java.util.stream.Stream;

/** The minutes of a dialogue on paper: what each side thought of each point, what they concluded, what was agreed, and who confirmed it when. */
public final class MinutesPaper {

    private final Minutes minutes;
    private final Texts texts;
    private final Notation notation;
    private final String title;

    private MinutesPaper(Minutes minutes, Texts texts) {
        this.minutes = minutes;
        this.texts = texts;
        this.notation = Notation.in(texts);
        this.title = texts.get(
                "dialogue.paper.minutes.title",
                notation.period(minutes.head().period()),
                minutes.head().title());
    }

    /** To keep. */
    public static byte[] pdf(Minutes minutes, Texts texts) {
        var it = new MinutesPaper(minutes, texts);
        var page = new PrintedPage(texts, it.title, it.foot());
        it.write(page);
        return page.pdf();
    }

    /** To go on working with. */
    public static byte[] docx(Minutes minutes, Texts texts) {
        var it = new MinutesPaper(minutes, texts);
        var page = new WordPage(texts, it.title, it.foot());
        it.write(page);
        return page.docx();
    }

    private String foot() {
        return texts.get(
                "dialogue.paper.minutes.foot",
                notation.period(minutes.head().period()),
                minutes.head().number().text(),
                texts.get("dialogue.paper.minutes.short." + minutes.status()));
    }

    private void write(Paper paper) {
        paper.heading(title);
        if (minutes.head().illustrative()) {
            paper.notice(texts.get("dialogue.paper.illustrative"));
        }
        paper.paragraph(state());
        head(paper);
        if (!minutes.summary().isBlank()) {
            paper.section(texts.get("dialogue.paper.minutes.summary")).asWritten(minutes.summary());
        }
        actions(paper);
        points(paper, "dialogue.paper.minutes.points", false);
        points(paper, "dialogue.paper.minutes.ownPart", true);
        confirmations(paper);
    }

    private String state() {
        return switch (minutes.status()) {
            case OPEN -> texts.get("dialogue.paper.minutes.state.OPEN");
            case OFFERED ->
                texts.get(
                        forEquals("dialogue.paper.minutes.state.OFFERED"),
                        minutes.offer() == null
                                ? ""
                                : notation.moment(minutes.offer().at()));
            case CONFIRMED ->
                texts.get(
                        forEquals("dialogue.paper.minutes.state.CONFIRMED"),
                        minutes.confirmedAt() == null ? "" : notation.moment(minutes.confirmedAt()));
        };
    }

    private String forEquals(String key) {
        return minutes.head().amongEquals() ? key + ".EQUAL" : key;
    }

    private void head(Paper paper) {
        var meeting = MeetingWords.of(minutes.plan(), texts);
        var equals = minutes.head().amongEquals();
        var rows = Stream.of(
                        fact(
                                "dialogue.paper.side." + Side.CLIENT,
                                equals ? "" : minutes.head().client()),
                        fact(
                                equals ? "dialogue.paper.parties" : "dialogue.paper.side." + Side.CONTRACTOR,
                                minutes.head().contractor()),
                        fact(
                                "dialogue.paper.minutes.contract",
                                minutes.head().number().text()),
                        fact("dialogue.paper.minutes.meeting", meeting),
                        fact("dialogue.paper.minutes.present", minutes.present().strip()))
                .filter(row -> !row.cells().get(1).text().isEmpty())
                .toList();
        paper.table(
                List.of(
                        Cell.text(texts.get("dialogue.paper.minutes.what")),
                        Cell.text(texts.get("dialogue.paper.minutes.fact"))),
                rows);
    }

    private Row fact(String name, String value) {
        return Row.plain(Cell.text(texts.get(name)), Cell.text(value));
    }

    // what was agreed

    private void actions(Paper paper) {
        var rows = minutes.points().stream()
                .flatMap(point -> point.agreed().stream())
                .map(agreed -> Row.plain(
                        Cell.text(texts.get("dialogue.paper.minutes.action", agreed.action(), agreed.title())),
                        Cell.text(agreed.owner()),
                        Cell.text(notation.date(agreed.dueOn()))))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        paper.section(texts.get("dialogue.paper.minutes.agreed"));
        paper.table(
                List.of(
                        Cell.text(texts.get("dialogue.paper.minutes.agreed.what")),
                        Cell.text(texts.get("dialogue.paper.minutes.agreed.owner")),
                        Cell.text(texts.get("dialogue.paper.minutes.agreed.due"))),
                rows);
    }

    // the points

    private void points(Paper paper, String heading, boolean ownPart) {
        var points = minutes.points().stream()
                .filter(point -> (point.kind() == Kind.OWN_PART) == ownPart)
                .toList();
        if (points.isEmpty()) {
            return;
        }
        paper.section(texts.get(heading));
        for (var point : points) {
            paper.subsection(minutes.points().indexOf(point) + 1 + ". " + point.title());
            point(paper, point);
        }
    }

    private void point(Paper paper, Item point) {
        if (!point.why().isBlank()) {
            paper.note(point.why());
        }
        paper.asWritten(point.explanation());
        judgements(paper, point);
        if (!point.conclusion().isBlank()) {
            paper.asWritten(texts.get(
                    "dialogue.paper.minutes.conclusion", point.conclusion().strip()));
        }
        paper.items(point.agreed().stream()
                .map(agreed -> texts.get(
                        "dialogue.paper.minutes.agreement",
                        agreed.action(),
                        agreed.title(),
                        agreed.owner(),
                        notation.date(agreed.dueOn())))
                .toList());
        if (point.isUntouched()) {
            paper.paragraph(texts.get("dialogue.paper.minutes.untouched"));
        }
    }

    private void judgements(Paper paper, Item point) {
        if (point.judgements().isEmpty()) {
            return;
        }
        paper.table(
                List.of(
                        Cell.text(texts.get("dialogue.paper.minutes.judge")),
                        Cell.text(texts.get("dialogue.paper.minutes.words"))),
                point.judgements().stream().map(this::judgement).toList());
    }

    private Row judgement(Judgement judgement) {
        var scale = judgement.scale() == null ? "–" : texts.get("dialogue.paper.minutes.scale." + judgement.scale());
        return Row.plain(
                Cell.text(texts.get("dialogue.paper.minutes.judged", name(judgement.side()), scale)),
                Cell.text(judgement.words().text().strip()));
    }

    private String name(Side side) {
        return texts.get("dialogue.paper.side." + side.named(minutes.head().amongEquals()));
    }

    // who confirmed

    private void confirmations(Paper paper) {
        if (minutes.status() == Status.OPEN) {
            return;
        }
        paper.section(texts.get("dialogue.paper.minutes.confirmed"));
        paper.table(
                List.of(
                        Cell.text(texts.get(
                                minutes.head().amongEquals()
                                        ? "dialogue.paper.minutes.confirmed.for"
                                        : "dialogue.paper.minutes.confirmed.side")),
                        Cell.text(texts.get("dialogue.paper.minutes.confirmed.by")),
                        Cell.text(texts.get("dialogue.paper.minutes.confirmed.at"))),
                minutes.head().amongEquals()
                        ? Stream.concat(minutes.confirmations().stream().map(this::confirmed), another())
                                .toList()
                        : Stream.of(Side.values()).map(this::confirmation).toList());
        if (minutes.offer() != null) {
            paper.note(
                    texts.get("dialogue.paper.minutes.digest", minutes.offer().digest()));
        }
    }

    /** Between equals any two organisations confirm. */
    private Stream<Row> another() {
        var waits = Row.plain(
                Cell.text(texts.get("dialogue.paper.minutes.another")),
                Cell.text(texts.get("dialogue.paper.minutes.notConfirmed")),
                Cell.text(""));
        return minutes.status() == Status.CONFIRMED ? Stream.empty() : Stream.of(waits);
    }

    private Row confirmation(Side side) {
        return minutes.confirmations().stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .map(this::confirmed)
                .orElseGet(() -> Row.plain(
                        Cell.text(name(side)),
                        Cell.text(texts.get("dialogue.paper.minutes.notConfirmed")),
                        Cell.text("")));
    }

    private Row confirmed(Confirmation one) {
        return Row.plain(Cell.text(one.organisation()), Cell.text(one.name()), Cell.text(notation.moment(one.at())));
    }
}
