package nl.uitkomst.domain.account;

import java.util.Locale;

/** Who is invited, as an administrator fills it in. A login has no capitals. */
public record Invitation(String login, String name, Role role, long organisation, boolean maySign) {

    public Invitation {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
    }
}
