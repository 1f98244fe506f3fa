package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.TimeChange;
import nl.uitkomst.web.term.TimeForm;

/** What is agreed about time beside the last day, in an amendment. */
public record AmendedTimePage(TimeForm form, Negotiation negotiation) {

    /** The hidden field with the version that was read. */
    public String versionField() {
        return Bench.versionOf(TimeChange.SUBJECT);
    }
}
