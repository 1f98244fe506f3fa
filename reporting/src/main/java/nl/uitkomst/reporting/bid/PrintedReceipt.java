package nl.uitkomst.reporting.bid;

import nl.uitkomst.domain.bid.Receipt;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Row;

import java.util.List;

/** The receipt that a bidder keeps: what was received, when, and the hash by which it can be known again. */
public final class PrintedReceipt {

    private PrintedReceipt() {}

    public static byte[] pdf(Tender tender, String tradeName, String fingerprint, Receipt receipt, Texts texts) {
        var title =
                texts.get("bid.receipt.title." + receipt.kind(), tender.number().text());
        var page = new PrintedPage(texts, title, title).heading(title);
        page.message(tender.title());
        if (tender.isIllustrative()) {
            page.notice(texts.get("bid.paper.illustrative"));
        }
        page.paragraph(texts.get("bid.receipt.what"));
        page.table(
                List.of(Cell.text(texts.get("bid.receipt.name")), Cell.text(texts.get("bid.receipt.value"))),
                List.of(
                        row(texts.get("bid.receipt.bidder"), tradeName),
                        row(texts.get("bid.receipt.number"), String.valueOf(receipt.number())),
                        row(texts.get("bid.receipt.revision"), String.valueOf(receipt.revision())),
                        row(texts.get("bid.receipt.at"), ExactMoment.of(receipt.at(), texts)),
                        row("UTC", receipt.at().toString()),
                        row(texts.get("bid.receipt.deadline"), ExactMoment.of(receipt.deadline(), texts)),
                        row(texts.get("bid.receipt.to"), receipt.givenTo()),
                        row(texts.get("bid.receipt.manifest"), halves(receipt.manifest())),
                        row(texts.get("bid.receipt.key"), halves(fingerprint)),
                        row(
                                texts.get("bid.receipt.previous"),
                                receipt.number() == 1
                                        ? texts.get("bid.receipt.previous.none")
                                        : halves(receipt.previous())),
                        row(texts.get("bid.receipt.hash"), halves(receipt.hash()))));
        page.note(texts.get("bid.receipt.note"));
        return page.pdf();
    }

    private static Row row(String name, String value) {
        return Row.plain(Cell.text(name), Cell.text(value));
    }

    /** In groups, so that it breaks and can be compared by eye. */
    public static String halves(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
