package nl.uitkomst.web.contract;

import java.util.Set;

/** What a page can say after a redirect that was just done. */
final class Done {

    private static final Set<String> KNOWN = Set.of(
            "begonnen",
            "opgeslagen",
            "kpi",
            "kpiweg",
            "overgenomen",
            "aangeboden",
            "getekend",
            "overeengekomen",
            "beantwoord");

    private Done() {}

    /** The same; empty for what is not one of ours. */
    static String known(String done) {
        return KNOWN.contains(done) ? done : "";
    }
}
