package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.account.Standing;

/** The two that talk: who commissions, and who does the work. */
public enum Side {
    CLIENT,
    CONTRACTOR;

    public Side other() {
        return this == CLIENT ? CONTRACTOR : CLIENT;
    }

    /** @param amongEquals whether nobody commissions */
    public String named(boolean amongEquals) {
        return amongEquals ? "EQUAL_" + this : name();
    }

    /**
     * For which side someone talks. Between equals the one that leads does the work; where nobody leads, whoever began the contract sits on one side and all
     * others on the other. The role tells for who is an equal beside a client and a contractor.
     */
    static Side of(Role role, Standing standing) {
        if (standing.relation() == Relation.PARTNER && standing.answers() != standing.judges()) {
            return standing.answers() ? CONTRACTOR : CLIENT;
        }
        if (isShared(standing)) {
            return standing.initiated() ? CLIENT : CONTRACTOR;
        }
        return role == Role.CONTRACT_MANAGER ? CLIENT : CONTRACTOR;
    }

    /** Whether someone is an equal between others of whom nobody commissions, and does not lead them. */
    static boolean isBetweenEquals(Standing standing) {
        return standing.relation() == Relation.PARTNER && standing.judges();
    }

    /** Whether someone is an equal between others, of whom nobody leads and nobody commissions. */
    private static boolean isShared(Standing standing) {
        return standing.relation() == Relation.PARTNER && standing.answers() && standing.judges();
    }
}
