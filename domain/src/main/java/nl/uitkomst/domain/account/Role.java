package nl.uitkomst.domain.account;

import java.util.Set;

/** What an account is for. A person with two tasks has two accounts. */
public enum Role {
    CONTRACT_MANAGER(true, "MUNICIPALITY", "OTHER"),
    ALDERMAN(false, "MUNICIPALITY"),
    COOPERATIVE_REPORTER(true, "COOPERATIVE", "PROVIDER", "MUNICIPALITY", "OTHER"),
    PROVIDER_REPORTER(false, "PROVIDER"),
    BOARD_MEMBER(true, "COOPERATIVE", "PROVIDER", "OTHER"),
    ADMINISTRATOR(false, "MUNICIPALITY", "OTHER"),
    AUDITOR(false, "MUNICIPALITY", "OTHER"),
    /** Applies for tenders and bids. */
    BIDDER(true, "PROVIDER", "COOPERATIVE", "OTHER"),
    /** Scores the bids of tenders. */
    ASSESSOR(false, "MUNICIPALITY", "OTHER"),
    /** Opens bids, together with another opener. */
    OPENER(false, "MUNICIPALITY", "OTHER");

    private final boolean canSign;
    private final Set<String> organisationKinds;

    Role(boolean canSign, String... organisationKinds) {
        this.canSign = canSign;
        this.organisationKinds = Set.of(organisationKinds);
    }

    /** Whether someone with this role can be given the right to sign. */
    public boolean canSign() {
        return canSign;
    }

    /** Whether organisations of this kind have people with this role. */
    public boolean existsAt(String organisationKind) {
        return organisationKinds.contains(organisationKind);
    }
}
