package nl.uitkomst.web.account;

import nl.uitkomst.domain.account.AccountLine;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Option;

import java.util.List;

/**
 * The page on which an administrator keeps accounts.
 *
 * @param own the login of the administrator, who does not block the own account
 * @param link the address of an invitation that was just made, shown this once; else empty
 * @param linkFor the login that it is for
 * @param done what was just done, by its key below {@code account.done}, or empty
 */
public record AccountsPage(
        List<AccountLine> lines,
        String own,
        List<Option> roles,
        List<Option> organisations,
        Typed typed,
        String link,
        String linkFor,
        String done,
        Faults faults) {

    /** The invitation as it was typed. */
    public record Typed(String login, String name, String role, String organisation, boolean maySign) {
        static final Typed NOTHING = new Typed("", "", "", "", false);
    }
}
