package nl.uitkomst.web.history;

import nl.uitkomst.domain.history.TwoDays;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;

import java.time.LocalDate;
import java.util.List;

/** What changed in a contract between two days. */
public record TwoDaysPage(TwoDays days, List<Wording> wordings, FormInput input, ContractNav nav) {

    public LocalDate first() {
        return days.before().on();
    }

    public LocalDate second() {
        return days.after().on();
    }

    public String address(LocalDate day) {
        return "/contracten/" + days.after().number() + "/stand?op=" + day;
    }
}
