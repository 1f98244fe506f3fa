package nl.uitkomst.domain.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A workbook as it was received, with everything that is wrong with it.
 *
 * @param content as received; empty when the file held a number that may be a BSN, for then it is not kept
 * @param findings of reader and checks together
 */
public record ReceivedFile(
        UUID id,
        ReportKey report,
        String fileName,
        byte[] content,
        String uploadedBy,
        Instant uploadedAt,
        Upload.Status status,
        WorkbookReading reading,
        Findings findings) {

    public boolean isKept() {
        return content.length > 0;
    }

    /** Lines read without an error. */
    public List<LineKey> lines() {
        return List.copyOf(reading.entries().keySet());
    }
}
