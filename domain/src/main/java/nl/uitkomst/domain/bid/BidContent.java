package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.persona.Spot;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a bid says.
 *
 * @param promises by persona and stage
 * @param others under the criteria that are not about a persona and a stage, by the key of the criterion
 * @param price absent while it was not sent
 * @param documents in the order in which they came
 */
public record BidContent(
        Map<Spot, Promise> promises,
        Map<String, Promise> others,
        @Nullable PriceSheet price,
        List<BidDocument> documents) {

    public static final BidContent EMPTY = new BidContent(Map.of(), Map.of(), null, List.of());

    public BidContent {
        promises = Collections.unmodifiableMap(new LinkedHashMap<>(promises));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        documents = List.copyOf(documents);
    }

    public Optional<PriceSheet> priceSheet() {
        return Optional.ofNullable(price);
    }

    public List<BidDocument> documents(Envelope envelope) {
        return documents.stream().filter(one -> one.envelope() == envelope).toList();
    }
}
