package nl.uitkomst.reporting.settlement;

import nl.uitkomst.domain.settlement.YearEnd;
import nl.uitkomst.domain.settlement.YearEnd.Paper;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Row;

import java.util.ArrayList;
import java.util.List;

/** One settlement as a PDF that can be kept: each step with its sum, who signed what when, and by which digest it can be recognised. */
public final class PrintedSettlement {

    private final YearEnd end;
    private final Paper paper;
    private final Texts texts;
    private final Notation notation;
    private final SettlementWords words;

    private PrintedSettlement(YearEnd end, Paper paper, Texts texts) {
        this.end = end;
        this.paper = paper;
        this.texts = texts;
        this.notation = Notation.in(texts);
        this.words = SettlementWords.in(texts, end.isSubsidy());
    }

    public static byte[] pdf(YearEnd end, Paper paper, Texts texts) {
        return new PrintedSettlement(end, paper, texts).write();
    }

    private byte[] write() {
        var title = words.words("settlement.print.title", String.valueOf(end.year()), end.title());
        var page = new PrintedPage(texts, title, foot()).heading(title);
        if (end.illustrative()) {
            page.notice(texts.get("settlement.print.illustrative"));
        }
        page.paragraph(words.words("settlement.print.state." + paper.status(), moment()));
        page.paragraph(words.words(
                "settlement.print.head",
                end.number(),
                String.valueOf(end.year()),
                notation.date(end.first()),
                notation.date(end.last()),
                String.valueOf(paper.number())));
        correction(page);
        for (var part : words.parts(paper.statement())) {
            page.section(part.heading()).table(columns(), rows(part));
        }
        page.note(texts.get("settlement.rounding"));
        dates(page);
        signatures(page);
        page.note(texts.get("settlement.digest", paper.digest()));
        return page.pdf();
    }

    private String foot() {
        return words.words(
                "settlement.print.foot", end.number(), String.valueOf(end.year()), String.valueOf(paper.number()));
    }

    private String moment() {
        return notation.moment(paper.closedAt() == null ? paper.drawnAt() : paper.closedAt());
    }

    private void correction(PrintedPage page) {
        var before = end.before(paper);
        if (paper.reason() == null || before.isEmpty()) {
            return;
        }
        page.section(texts.get(
                        "settlement.correction", String.valueOf(before.get().number())))
                .paragraph(texts.get("settlement.correction.reason", paper.reason()));
        var rows = words.differences(before.get().statement(), paper.statement()).stream()
                .map(changed -> Row.plain(
                        Cell.text(changed.name()),
                        Cell.number(changed.before()),
                        Cell.number(changed.after()),
                        Cell.number(changed.difference())))
                .toList();
        if (rows.isEmpty()) {
            page.paragraph(texts.get("settlement.correction.none"));
            return;
        }
        page.table(
                List.of(
                        Cell.text(texts.get("settlement.step")),
                        Cell.number(texts.get("settlement.before")),
                        Cell.number(texts.get("settlement.after")),
                        Cell.number(texts.get("settlement.difference"))),
                rows);
    }

    private List<Cell> columns() {
        return List.of(
                Cell.text(texts.get("settlement.step")),
                Cell.text(texts.get("settlement.sum")),
                Cell.number(texts.get("settlement.amount")));
    }

    private static List<Row> rows(SettlementWords.Part part) {
        var rows = new ArrayList<Row>();
        for (var step : part.steps()) {
            var cells = List.of(Cell.text(step.name()), Cell.text(step.how()), Cell.number(step.amount()));
            rows.add(new Row(cells, step.isTotal() ? Row.Weight.TOTAL : Row.Weight.PLAIN));
        }
        return rows;
    }

    private void dates(PrintedPage page) {
        if (end.isSubsidy()) {
            SubsidyDates.of(end, paper, texts).forEach(page::note);
        }
    }

    private void signatures(PrintedPage page) {
        page.section(texts.get("settlement.signatures"));
        var rows = end.signers().stream()
                .map(signer -> paper.signatureOf(signer.organisation())
                        .map(signature -> Row.plain(
                                Cell.text(signer.name()),
                                Cell.text(signature.signer()),
                                Cell.text(notation.moment(signature.at()))))
                        .orElseGet(() -> Row.plain(
                                Cell.text(signer.name()), Cell.text(texts.get("settlement.notSigned")), Cell.text(""))))
                .toList();
        page.table(
                List.of(
                        Cell.text(texts.get("settlement.party")),
                        Cell.text(texts.get("settlement.signer")),
                        Cell.text(texts.get("settlement.signedAt"))),
                rows);
    }
}
