package nl.uitkomst.domain.account;

/**
 * How someone's organisation stands to one contract, at some time.
 *
 * @param offered false while the contract is still a draft of who began it
 * @param presence whether its part runs at the time that was asked about
 * @param answers whether it answers for the report of the whole: the contractor that leads, or between equals the partner that leads, or any of them
 * @param judges whether reports are laid before it: a client, or between equals whoever does not lead
 * @param initiated whether it began this contract
 */
public record Standing(
        Relation relation, boolean offered, Presence presence, boolean answers, boolean judges, boolean initiated) {

    /** Whether the part of an organisation in a contract runs. */
    public enum Presence {
        TO_COME,
        BOUND,
        GONE
    }

    public static final Standing NONE = new Standing(Relation.NONE, false);

    /** As each relation stands by itself. */
    public Standing(Relation relation, boolean offered) {
        this(
                relation,
                offered,
                Presence.BOUND,
                relation == Relation.CONTRACTOR || relation == Relation.PARTNER,
                relation == Relation.CLIENT,
                false);
    }

    public boolean isBound() {
        return presence == Presence.BOUND;
    }

    public boolean isGone() {
        return presence == Presence.GONE;
    }

    /** The same, with its part running, for what is asked of a time when it did. */
    Standing bound() {
        return new Standing(relation, offered, Presence.BOUND, answers, judges, initiated);
    }
}
