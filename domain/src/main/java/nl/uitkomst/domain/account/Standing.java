package nl.uitkomst.domain.account;

/**
 * How someone's organisation stands to one contract.
 *
 * @param offered false while the contract is still the client's own draft
 */
public record Standing(Relation relation, boolean offered) {

    public static final Standing NONE = new Standing(Relation.NONE, false);
}
