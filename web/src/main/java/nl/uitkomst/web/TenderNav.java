package nl.uitkomst.web;

import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of one tender that a reader may open, in the order in which one needs them. */
public record TenderNav(TenderNumber number, List<Place> places) {

    /** A page of a tender, with the act that opens it. Its words stand under {@code layout.tender}. */
    public enum Place {
        STANDING("", Act.SEE),
        SETUP("/opzet", Act.SEE_SETUP),
        JOURNEY("/klantreis", Act.SEE_SETUP),
        PLANNING("/planning", Act.SEE_SETUP),
        APPLICATION("/aanmelding", Act.APPLY),
        CANDIDATES("/gegadigden", Act.SEE_CANDIDATES),
        ROUNDS("/rondes", Act.SEE_ROUNDS),
        QUESTIONS("/vragen", Act.SEE_QUESTIONS),
        DOCUMENTS("/documenten", Act.SEE_QUESTIONS),
        KEYS("/kluis", Act.SEE_OPENING),
        BID("/inschrijving", Act.BID),
        OPENING("/opening", Act.SEE_OPENING),
        ASSESSMENT("/beoordeling", Act.SEE_ASSESSMENT),
        RANKING("/rangorde", Act.SEE_SCORES),
        AWARD("/gunning", Act.SEE_AWARD);

        private final String path;
        private final Act act;

        Place(String path, Act act) {
            this.path = path;
            this.act = act;
        }
    }

    /** @param acts what the reader may do with it */
    public static TenderNav of(TenderNumber number, Set<Act> acts) {
        return new TenderNav(
                number,
                Stream.of(Place.values())
                        .filter(place -> acts.contains(place.act))
                        .toList());
    }

    public String address(Place place) {
        return "/aanbestedingen/" + number + place.path;
    }

    /** Whether the page at this path belongs to the place. */
    public boolean current(Place place, String path) {
        var address = address(place);
        return path.equals(address)
                || place == Place.JOURNEY && isBesideJourney(path)
                || place != Place.STANDING && (path.startsWith(address + "/") || path.startsWith(address + "?"));
    }

    /** The research and the personas belong to the journey. */
    private boolean isBesideJourney(String path) {
        return path.equals("/aanbestedingen/" + number + "/personas")
                || path.equals("/aanbestedingen/" + number + "/onderzoek");
    }
}
