package nl.uitkomst.web.bid;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.BidRoom;
import nl.uitkomst.domain.bid.PriceForm;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.bid.PriceWorkbook;
import nl.uitkomst.reporting.bid.PrintedReceipt;
import nl.uitkomst.web.Download;

import java.util.UUID;

/** The files of the own bid, as a screen and another system get them. */
final class BidFiles {

    static final int LARGEST_WORKBOOK = 5 * 1024 * 1024;

    private BidFiles() {}

    /** The workbook for the price, with what the draft says of it. */
    static Response prices(BidRoom.Content content, Texts texts) {
        var form = PriceForm.of(content.tender());
        var filled = content.open().flatMap(one -> one.priceSheet()).filter(form::isOf);
        var workbook = new PriceWorkbook(form, texts).write(filled.orElse(null));
        return Download.workbook(
                workbook, texts.get("bid.price.file", content.tender().number().text()) + ".xlsx");
    }

    static PriceWorkbook.Reading read(BidRoom.Content content, byte[] workbook, Texts texts) {
        return new PriceWorkbook(PriceForm.of(content.tender()), texts).read(workbook);
    }

    /** A document of the draft, unsealed while it goes out. */
    static Response document(BidRoom room, Person by, TenderNumber number, String token, UUID document) {
        var known = room.document(by, number, token, document);
        StreamingOutput content = to -> room.write(by, number, token, document, to);
        return Download.streamed(content, known.name());
    }

    static Response receipt(BidRoom.Content content, int which, Texts texts) {
        var receipt = content.bid().receipts().stream()
                .filter(one -> one.number() == which)
                .findFirst()
                .orElseThrow(() -> new Missing("receipt", which));
        var print = content.fingerprint() == null ? "" : content.fingerprint();
        var pdf = PrintedReceipt.pdf(content.tender(), content.tradeName(), print, receipt, texts);
        var number = content.tender().number().text();
        return Download.file(pdf, texts.get("bid.receipt.file", number, which) + ".pdf", "application/pdf");
    }
}
