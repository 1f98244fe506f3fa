package nl.uitkomst.domain.account;

import java.util.UUID;

/** An account in a list. */
public record AccountLine(
        UUID publicId,
        String login,
        String name,
        Role role,
        String organisation,
        boolean maySign,
        Account.Status status,
        boolean demo) {}
