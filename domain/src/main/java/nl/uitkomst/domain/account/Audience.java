package nl.uitkomst.domain.account;

/** For whom something that is kept with a contract is meant. */
public enum Audience {
    /** The side that keeps it; of equal parties the one party. */
    OWN_SIDE,
    /** All parties of the contract. */
    PARTIES,
    /** Also the providers that take part. */
    MEMBERS,
    /** Everyone who sees the contract; it becomes public later. */
    PUBLIC_LATER
}
