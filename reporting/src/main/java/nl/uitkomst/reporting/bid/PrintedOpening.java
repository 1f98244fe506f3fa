package nl.uitkomst.reporting.bid;

import nl.uitkomst.domain.bid.Opening;
import nl.uitkomst.domain.bid.OpeningRecord;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Row;

import java.util.List;

/** The record of an opening (proces-verbaal) as PDF. */
public final class PrintedOpening {

    private PrintedOpening() {}

    public static byte[] pdf(Tender tender, Opening opening, OpeningRecord record, Texts texts) {
        var title = texts.get(
                "bid.record.title",
                texts.get("bid.envelope." + record.envelope()),
                tender.number().text());
        var page = new PrintedPage(texts, title, title).heading(title);
        page.message(tender.title());
        if (tender.isIllustrative()) {
            page.notice(texts.get("bid.paper.illustrative"));
        }
        page.items(List.of(
                texts.get("bid.record.deadline", ExactMoment.of(record.deadline(), texts)),
                texts.get("bid.record.first", record.firstOfficer(), ExactMoment.of(record.firstAt(), texts)),
                texts.get("bid.record.second", record.secondOfficer(), ExactMoment.of(record.secondAt(), texts))));
        page.table(
                List.of(
                        Cell.text(texts.get("bid.record.bidder")),
                        Cell.text(texts.get("bid.record.at")),
                        Cell.text(texts.get("bid.record.found"))),
                record.lines().stream().map(line -> row(line, texts)).toList());
        page.section(texts.get("bid.record.codes"));
        record.lines()
                .forEach(line -> page.subsection(line.tradeName())
                        .items(List.of(
                                texts.get("bid.record.code", PrintedReceipt.halves(line.manifest())),
                                texts.get("bid.record.receipt", PrintedReceipt.halves(line.receipt())))));
        page.note(texts.get("bid.record.key", PrintedReceipt.halves(record.key())));
        page.note(texts.get(
                "bid.record.hash", PrintedReceipt.halves(opening.hash().orElse(""))));
        return page.pdf();
    }

    private static Row row(OpeningRecord.Line line, Texts texts) {
        return Row.plain(
                Cell.text(line.tradeName()),
                Cell.text(ExactMoment.of(line.at(), texts)),
                Cell.text(texts.get("bid.found." + line.found())));
    }
}
