package nl.uitkomst.web.settlement;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.settlement.YearEnd;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.settlement.PrintedSettlement;

/** A settlement as a file to keep. */
final class SettlementFile {

    private SettlementFile() {}

    static Response of(YearEnd end, YearEnd.Paper paper, Texts texts) {
        var name = "%s-%s-%d-%d.pdf".formatted(texts.get("settlement.file"), end.number(), end.year(), paper.number());
        return Response.ok(PrintedSettlement.pdf(end, paper, texts), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
