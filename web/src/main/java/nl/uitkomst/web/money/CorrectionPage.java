package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;

/** Taking one payment back, with a reason. */
public record CorrectionPage(MoneyYear year, Ledger.Paid payment, FormInput input, ContractNav nav) {

    public String base() {
        return "/contracten/" + year.head().number() + "/geld/" + year.ledger().year() + "/betalingen";
    }
}
