package nl.uitkomst.domain.account;

/** Who is invited, as an administrator fills it in. */
public record Invitation(String login, String name, Role role, long organisation, boolean maySign) {}
