package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.persona.Spot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A bid whose quality envelope two officers opened.
 *
 * @param candidate the key of the candidate
 * @param others under the criteria that are not about a persona and a stage, by the key of the criterion
 */
public record OpenedBid(
        UUID candidate,
        int revision,
        Map<Spot, Promise> promises,
        Map<String, Promise> others,
        List<BidDocument> documents) {

    public Optional<Promise> promise(Spot spot) {
        return Optional.ofNullable(promises.get(spot));
    }

    public Optional<Promise> promise(UUID persona, String stage) {
        return promise(new Spot(persona, stage));
    }
}
