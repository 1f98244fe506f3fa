package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.MoneyChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.money.AgreedMoneyForm;

/** What is agreed about money beside the lump sums, in an amendment. */
public record AmendedMoneyPage(AgreedMoneyForm form, Negotiation negotiation, ContractNav nav) {

    /** The hidden field with the version that was read. */
    public String versionField() {
        return Bench.versionOf(MoneyChange.SUBJECT);
    }
}
