package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding;

import java.util.Optional;

/** Looks at a workbook of a stranger before anything reads it: nothing that runs, is hidden in it, is fetched from elsewhere, or unpacks without end. */
public final class SafeWorkbook {

    private SafeWorkbook() {}

    /** Why it is not read; empty when it can be. */
    public static Optional<Finding.Code> refusal(byte[] file) {
        try {
            WorkbookParts.open(file, new Budget(file.length));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.findings().get(0).code());
        }
    }
}
