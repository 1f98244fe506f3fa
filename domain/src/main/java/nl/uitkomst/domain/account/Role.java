package nl.uitkomst.domain.account;

/** What an account is for. A person with two tasks has two accounts. */
public enum Role {
    CONTRACT_MANAGER,
    ALDERMAN,
    COOPERATIVE_REPORTER,
    PROVIDER_REPORTER,
    BOARD_MEMBER,
    ADMINISTRATOR,
    AUDITOR
}
