package nl.uitkomst.web.amendment;

import java.util.Set;

/** What a page can say after a redirect that was just done. */
final class AmendmentDone {

    private static final Set<String> KNOWN = Set.of(
            "begonnen",
            "opgeslagen",
            "vervallen",
            "overgenomen",
            "aangeboden",
            "getekend",
            "geldt",
            "beantwoord",
            "ingetrokken");

    private AmendmentDone() {}

    /** The same; empty for what is not one of ours. */
    static String known(String done) {
        return KNOWN.contains(done) ? done : "";
    }
}
