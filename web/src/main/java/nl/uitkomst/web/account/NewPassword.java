package nl.uitkomst.web.account;

import nl.uitkomst.domain.account.Account;
import nl.uitkomst.domain.account.Password;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Faults;

/** The fields of a form in which a new password is chosen. */
final class NewPassword {

    static final String PRESENT = "huidig";
    static final String CHOSEN = "nieuw";
    static final String AGAIN = "herhaal";

    private NewPassword() {}

    static Faults faults(RuleBroken refusal, Texts texts) {
        var field = refusal.rule() == Account.Rule.WRONG_PASSWORD
                ? PRESENT
                : refusal.rule() instanceof Password.Rule || refusal.rule() == Account.Rule.SAME_PASSWORD ? CHOSEN : "";
        return Faults.NONE.with(
                field, texts.get(refusal.rule().key(), refusal.details().toArray()));
    }

    static Faults unequal(Texts texts) {
        return Faults.NONE.with(AGAIN, texts.get("account.password.unequal"));
    }
}
