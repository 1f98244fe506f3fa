package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.AccessChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.contract.AccessRows;

/** Who may use what without a decision, in an amendment. */
public record AmendedAccessPage(AccessRows rows, Negotiation negotiation, ContractNav nav) {

    /** The hidden field with the version that was read. */
    public String versionField() {
        return Bench.versionOf(AccessChange.SUBJECT);
    }
}
