package nl.uitkomst.web.audit;

import nl.uitkomst.domain.audit.AuditEntry;
import nl.uitkomst.reporting.Texts;

/** An entry as it is shown: with the words of its action, the number of its contract and its details in words. */
public record LogLine(AuditEntry entry, String action, String contract, String details) {

    /** What was acted on, as people know it; a code is cut short. */
    public String object() {
        return LogDetails.shortened(entry.objectId());
    }

    static LogLine of(AuditEntry entry, String contract, Texts texts) {
        return new LogLine(entry, action(entry.action(), texts), contract, new LogDetails(texts).of(entry.details()));
    }

    /** The words of an action, or its key where there are none. */
    static String action(String key, Texts texts) {
        var words = "audit.action." + key;
        return texts.has(words) ? texts.get(words) : key;
    }
}
