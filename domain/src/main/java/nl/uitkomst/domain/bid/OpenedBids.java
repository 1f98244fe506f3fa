package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What two officers opened. Before that there is nothing to be found here, for nobody: it does not exist in the clear. */
@ApplicationScoped
public class OpenedBids {

    /** The bids of a tender whose promises were opened, by the key of the candidate; empty before. A bid that failed its check is not among them. */
    public List<OpenedBid> of(long tender) {
        return List.of();
    }

    /** The prices of a tender by the key of the candidate, once two officers opened them; empty before. */
    public Map<UUID, PriceSheet> prices(long tender) {
        return Map.of();
    }
}
