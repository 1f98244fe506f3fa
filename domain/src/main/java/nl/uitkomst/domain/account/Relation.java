package nl.uitkomst.domain.account;

/** What an organisation is to a contract. */
public enum Relation {
    /** Commissions and pays. */
    CLIENT,
    /** Carries out and answers for the whole. */
    CONTRACTOR,
    /** One of several equal parties, as in a covenant. */
    PARTNER,
    /** A provider that took part in the contractor's cooperative at some time within the term. */
    MEMBER,
    NONE
}
