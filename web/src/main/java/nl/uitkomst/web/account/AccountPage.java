package nl.uitkomst.web.account;

import nl.uitkomst.domain.account.AccessKey;
import nl.uitkomst.domain.account.OpenSession;
import nl.uitkomst.web.Fact;
import nl.uitkomst.web.Faults;

import java.util.List;

/**
 * The page on which one keeps the own account.
 *
 * @param present the session in which the page is shown
 * @param newKey a key that was just made, shown this once; else empty
 * @param done what was just done, by its key below {@code account.done}, or empty
 * @param demo whether the password stays what it is
 */
public record AccountPage(
        List<Fact> facts,
        List<OpenSession> sessions,
        long present,
        List<AccessKey> keys,
        String newKey,
        String keyName,
        String keyDays,
        int leastPassword,
        String done,
        boolean demo,
        Faults faults) {}
