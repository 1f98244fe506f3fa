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

    /** For which side someone talks. Between equals the one that leads does the work; where nobody leads, the role tells. */
    static Side of(Role role, Standing standing) {
        if (standing.relation() == Relation.PARTNER && standing.answers() != standing.judges()) {
            return standing.answers() ? CONTRACTOR : CLIENT;
        }
        return role == Role.CONTRACT_MANAGER ? CLIENT : CONTRACTOR;
    }
}
