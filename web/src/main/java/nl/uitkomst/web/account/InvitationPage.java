package nl.uitkomst.web.account;

import nl.uitkomst.web.Faults;

/** The page on which an invited person chooses a password. */
public record InvitationPage(String code, String login, String name, int least, Faults faults) {}
