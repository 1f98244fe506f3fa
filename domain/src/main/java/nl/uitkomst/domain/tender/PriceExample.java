package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a price formula comes to for a few made-up prices, so that bidders can check that they read it as it is meant. */
public record PriceExample(List<Line> lines) {

    private static final Euro USUAL = Euro.valueOf("1000000");

    /** A made-up price and the points it gets beside the others. */
    public record Line(Euro price, BigDecimal points) {}

    public static PriceExample of(PriceTerms terms, BigDecimal weight) {
        var prices = prices(terms, weight);
        return new PriceExample(prices.stream()
                .map(price -> new Line(price, terms.points(weight, price, prices)))
                .toList());
    }

    /** The same, with one bid more that gets fewer points than all others: where points depend on others it can move them all the same. */
    public static PriceExample withCheaper(PriceTerms terms, BigDecimal weight) {
        var prices = new ArrayList<>(prices(terms, weight));
        prices.add(0, prices.get(0).percent(new BigDecimal(70)));
        return new PriceExample(prices.stream()
                .map(price -> new Line(price, terms.points(weight, price, prices)))
                .toList());
    }

    private static List<Euro> prices(PriceTerms terms, BigDecimal weight) {
        var low = terms.low();
        var high = terms.high();
        var perPoint = terms.perPoint();
        return switch (terms.formula()) {
            case LOWEST_RELATIVE -> around(USUAL, 100, 110, 125);
            case LINEAR_BETWEEN -> low == null || high == null ? List.of() : List.of(low, middle(low, high), high);
            case POINTS_PER_EURO ->
                high == null || perPoint == null
                        ? List.of()
                        : List.of(below(high, perPoint, weight), below(high, perPoint, weight.movePointLeft(1)), high);
        };
    }

    private static List<Euro> around(Euro usual, int... percentages) {
        var prices = new ArrayList<Euro>();
        for (var percentage : percentages) {
            prices.add(usual.percent(BigDecimal.valueOf(percentage)));
        }
        return prices;
    }

    private static Euro middle(Euro low, Euro high) {
        return low.plus(high.minus(low).percent(new BigDecimal(50)));
    }

    /** So many points below the ceiling, and not below zero. */
    private static Euro below(Euro ceiling, Euro perPoint, BigDecimal points) {
        var price = ceiling.minus(perPoint.percent(points.movePointRight(2)));
        return price.amount().signum() < 0 ? Euro.valueOf("0") : price;
    }
}
