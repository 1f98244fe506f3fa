package nl.uitkomst.web.money;

import java.util.Set;

/** What can just have been done with money, by its key below {@code money.done}. */
final class MoneyDone {

    private static final Set<String> KNOWN =
            Set.of("betaald", "gecorrigeerd", "overgenomen", "geindexeerd", "afgesproken");

    private MoneyDone() {}

    /** The key when it is known, else nothing: it comes from the address. */
    static String known(String done) {
        return KNOWN.contains(done) ? done : "";
    }
}
