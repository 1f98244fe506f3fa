package nl.uitkomst.domain.account;

/**
 * Whoever is acting: an account with its role and organisation, as it stands at this moment.
 *
 * @param maySign whether this person signs for the organisation
 */
public record Person(
        long account, String name, Role role, long organisation, String organisationName, boolean maySign) {}
