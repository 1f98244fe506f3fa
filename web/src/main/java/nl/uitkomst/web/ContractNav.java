package nl.uitkomst.web;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of one contract that a reader may open, in the order in which one needs them. */
public record ContractNav(ContractNumber number, List<Place> places) {

    /** A page of a contract, with the act that opens it. Its words stand under {@code layout.contract}. */
    public enum Place {
        OUTCOMES("", Act.SEE, true),
        /** Only of a contract that came of a tender. */
        JOURNEY("/klantreis", Act.SEE, true),
        AGREEMENTS("/afspraken", Act.SEE, false),
        DIALOGUES("/gesprekken", Act.SEE_DIALOGUE, true),
        ACTIONS("/acties", Act.SEE, true),
        VOICES("/stemmen", Act.SEE, true),
        INVESTMENTS("/investeringen", Act.SEE_FUND, true),
        AMENDMENTS("/wijzigingen", Act.SEE, true),
        MONEY("/geld", Act.SEE_MONEY, true),
        TERM("/looptijd", Act.SEE, false),
        DOCUMENTS("/documenten", Act.SEE, false);

        private final String path;
        private final Act act;
        private final boolean agreedOnly;

        Place(String path, Act act, boolean agreedOnly) {
            this.path = path;
            this.act = act;
            this.agreedOnly = agreedOnly;
        }

        private boolean opensFor(Set<Act> acts, boolean agreed) {
            return acts.contains(act) && (agreed || !agreedOnly);
        }
    }

    /**
     * @param agreed whether every party signed the contract
     * @param promised whether it came of a tender
     * @param acts what the reader can do with it
     */
    public static ContractNav of(ContractNumber number, boolean agreed, boolean promised, Set<Act> acts) {
        return new ContractNav(
                number,
                Stream.of(Place.values())
                        .filter(place -> place.opensFor(acts, agreed))
                        .filter(place -> promised || place != Place.JOURNEY)
                        .toList());
    }

    public String address(Place place) {
        return "/contracten/" + number + place.path;
    }

    /** Whether the page at this path belongs to the place. */
    public boolean current(Place place, String path) {
        var address = address(place);
        return path.equals(address)
                || place == Place.AGREEMENTS && path.startsWith("/contracten/" + number + "/stand")
                || place == Place.MONEY && path.startsWith("/contracten/" + number + "/afrekeningen")
                || place == Place.OUTCOMES && path.startsWith(address + "/kpis/")
                || place != Place.OUTCOMES && (path.startsWith(address + "/") || path.startsWith(address + "?"));
    }
}
