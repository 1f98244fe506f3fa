package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * A bid as it enters the ranking: its fixed scores and its opened price.
 *
 * @param scores by the key of the criterion
 */
public record Offered(UUID candidate, Map<String, BigDecimal> scores, Euro price) {

    public Offered {
        scores = Map.copyOf(scores);
    }
}
