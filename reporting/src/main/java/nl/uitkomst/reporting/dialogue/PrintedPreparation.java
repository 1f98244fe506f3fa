package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.KpiSentences;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.PrintedPage.Picture;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The preparation of a dialogue as a PDF of one page: the message, the agenda with its charts, and what each side did itself. */
public final class PrintedPreparation {

    /** So many charts leave room for the rest of an ordinary agenda. */
    private static final int CHARTS = 6;

    private static final double SHARP = 3;

    private final Preparation preparation;
    private final Texts texts;

    private PrintedPreparation(Preparation preparation, Texts texts) {
        this.preparation = preparation;
        this.texts = texts;
    }

    public static byte[] pdf(Preparation preparation, Texts texts) {
        return new PrintedPreparation(preparation, texts).write();
    }

    private byte[] write() {
        var contract = preparation.situation().contract();
        var page = PrintedPage.onOne(texts, preparation.title() + ", " + contract.title(), foot());
        page.heading(preparation.title()).paragraph(whose());
        if (contract.illustrative()) {
            page.notice(texts.get("dialogue.paper.illustrative"));
        }
        page.message(preparation.message().plain()).paragraph(preparation.lead());
        page.section(texts.get("dialogue.paper.agenda"));
        points(page);
        page.topic(texts.get("dialogue.paper.contractor"), List.of(String.join(" ", preparation.contractor())), null);
        return page.pdf();
    }

    private String foot() {
        var contract = preparation.situation().contract();
        return texts.get(
                "dialogue.paper.foot",
                preparation.title(),
                contract.number().text(),
                preparation.situation().today());
    }

    private String whose() {
        var contract = preparation.situation().contract();
        var parts = new ArrayList<String>();
        parts.add(contract.title());
        parts.add(contract.municipality() + " · " + contract.contractor());
        if (!preparation.meeting().isEmpty()) {
            parts.add(preparation.meeting());
        }
        return String.join(" · ", parts);
    }

    private void points(PrintedPage page) {
        var charts = 0;
        for (var point : preparation.points()) {
            var picture = charts == CHARTS ? null : picture(point);
            charts += picture == null ? 0 : 1;
            page.topic(point.number() + ". " + title(point), lines(point), picture);
        }
    }

    private String title(Preparation.Point point) {
        return point.verdict() == null
                ? point.title()
                : point.title() + " – " + KpiSentences.in(texts).verdict(point.verdict());
    }

    private List<String> lines(Preparation.Point point) {
        var lines = new ArrayList<String>();
        if (!point.why().isEmpty()) {
            lines.add(point.why());
        }
        lines.addAll(point.explained());
        return lines;
    }

    private @Nullable Picture picture(Preparation.Point point) {
        return point.chart(texts)
                .map(chart -> new Picture(
                        chart.png(SHARP),
                        KpiSentences.in(texts).title(point.kpi()).plain()))
                .orElse(null);
    }
}
