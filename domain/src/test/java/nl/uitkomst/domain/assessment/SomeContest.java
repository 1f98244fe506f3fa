package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Tie;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A contest in few signs: criteria {@code a:30 b:30>=6} with their weight and minimum, price gets the rest; bids {@code 1 8,6 1000} with their number, scores
 * in the order of the criteria, and price. Scores go to 10.
 */
final class SomeContest {

    static final BigDecimal TEN = BigDecimal.TEN;

    /** It depends on what others ask. */
    static final PriceTerms LOWEST = PriceTerms.lowestRelative();

    /** All below 500, nothing above 1,500, evenly between. It depends on nobody else. */
    static final PriceTerms BETWEEN = PriceTerms.linearBetween(Euro.valueOf("500"), Euro.valueOf("1500"));

    /** A point for every 5 euros below 1,500. It depends on nobody else. */
    static final PriceTerms PER_EURO = PriceTerms.pointsPerEuro(Euro.valueOf("1500"), Euro.valueOf("5"));

    private SomeContest() {}

    static Contest contest(String criteria, PriceTerms terms, Tie tie) {
        var counted =
                Arrays.stream(criteria.split(" ")).map(SomeContest::criterion).toList();
        var price = counted.stream().map(Counted::weight).reduce(Contest.WHOLE, BigDecimal::subtract);
        return new Contest(counted, price, TEN, terms, tie);
    }

    private static Counted criterion(String text) {
        var parts = text.split(":|>=");
        return new Counted(parts[0], new BigDecimal(parts[1]), parts.length > 2 ? new BigDecimal(parts[2]) : null);
    }

    static List<Offered> bids(Contest contest, String... bids) {
        return Arrays.stream(bids).map(bid -> bid(contest, bid)).toList();
    }

    private static Offered bid(Contest contest, String text) {
        var parts = text.split(" ");
        var scores = parts[1].split(",");
        var named = new HashMap<String, BigDecimal>();
        for (var i = 0; i < scores.length; i++) {
            named.put(contest.criteria().get(i).key(), new BigDecimal(scores[i]));
        }
        return new Offered(candidate(Integer.parseInt(parts[0])), named, Euro.valueOf(parts[2]));
    }

    static UUID candidate(int number) {
        return new UUID(0, number);
    }

    /** As {@code 1:2 1:5 3:1}: places with the numbers of the candidates, in order. */
    static String told(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.number() + ":" + place.candidate().getLeastSignificantBits())
                .collect(Collectors.joining(" "));
    }
}
