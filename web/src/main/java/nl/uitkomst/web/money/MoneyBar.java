package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The money of a year as one bar: what was paid, what is still to be paid, what depends on results; below it what it cost and is expected to cost.
 *
 * @param width of the drawing
 * @param costTo where the cost so far ends; absent while nothing was reported
 * @param expectedTo where the expected cost ends; absent without a forecast
 * @param ceilingAt where the ceiling is; absent without one
 */
public record MoneyBar(
        int width,
        List<Piece> pieces,
        @Nullable Double costTo,
        @Nullable Double expectedTo,
        @Nullable Double ceilingAt,
        String cost,
        String expected,
        String ceiling,
        String description) {

    /**
     * A part of the bar.
     *
     * @param look {@code paid}, {@code due} or {@code result}
     * @param label empty where there is no room
     */
    public record Piece(String look, double x, double width, String label) {
        public double middle() {
            return x + width / 2;
        }
    }

    public static MoneyBar wide(MoneyYear year, Texts texts) {
        return new Maker(1200, 150, year, texts).make();
    }

    public static MoneyBar narrow(MoneyYear year, Texts texts) {
        return new Maker(328, 96, year, texts).make();
    }

    /** Spreads the euros over the width. */
    private record Maker(int width, int roomForWords, MoneyYear year, Texts texts) {

        MoneyBar make() {
            var ledger = year.ledger();
            var notation = Notation.in(texts);
            var cost = ledger.costs().isEmpty() ? null : ledger.cost();
            var expected = year.forecast() == null ? null : year.forecast().expected();
            var ceiling = ledger.ceiling().orElse(null);
            return new MoneyBar(
                    width,
                    pieces(notation),
                    at(cost),
                    at(expected),
                    at(ceiling),
                    cost == null ? "" : texts.get("money.bar.cost", notation.euro(cost)),
                    expected == null ? "" : texts.get("money.bar.expected", notation.euro(expected)),
                    ceiling == null ? "" : texts.get("money.bar.ceiling", notation.euro(ceiling)),
                    described(notation, cost, expected, ceiling));
        }

        private List<Piece> pieces(Notation notation) {
            var ledger = year.ledger();
            var paid = positive(ledger.paid());
            var waiting =
                    ledger.agreement().schedule().resultPartInAdvance() ? Euro.valueOf("0") : ledger.resultDependent();
            var due = positive(ledger.lumpSum().minus(paid).minus(waiting));
            var result = positive(ledger.lumpSum().minus(paid).minus(due));
            var pieces = new ArrayList<Piece>();
            add(pieces, "paid", paid, notation);
            add(pieces, "due", due, notation);
            add(pieces, "result", result, notation);
            return pieces;
        }

        private void add(List<Piece> pieces, String look, Euro amount, Notation notation) {
            if (amount.amount().signum() <= 0) {
                return;
            }
            var x = pieces.isEmpty()
                    ? 1
                    : pieces.get(pieces.size() - 1).x()
                            + pieces.get(pieces.size() - 1).width();
            var wide = tenth(amount.amount()
                    .multiply(BigDecimal.valueOf(width - 2))
                    .divide(scale(), 4, RoundingMode.HALF_UP)
                    .doubleValue());
            var words = wide >= roomForWords ? notation.euro(amount) : "";
            pieces.add(new Piece(look, x, wide, words));
        }

        private @Nullable Double at(@Nullable Euro amount) {
            return amount == null
                    ? null
                    : Double.valueOf(tenth(1
                            + amount.amount()
                                    .multiply(BigDecimal.valueOf(width - 2))
                                    .divide(scale(), 4, RoundingMode.HALF_UP)
                                    .doubleValue()));
        }

        /** The largest of all that is drawn fills the width. */
        private BigDecimal scale() {
            var ledger = year.ledger();
            var most = ledger.lumpSum()
                    .amount()
                    .max(ledger.paid().amount())
                    .max(ledger.cost().amount());
            most = ledger.ceiling().map(Euro::amount).orElse(most).max(most);
            return year.expectedCost().map(Euro::amount).orElse(most).max(most).max(BigDecimal.ONE);
        }

        private String described(
                Notation notation, @Nullable Euro cost, @Nullable Euro expected, @Nullable Euro ceiling) {
            var ledger = year.ledger();
            var words = new ArrayList<String>();
            words.add(new FormWords(texts, year.head().form())
                    .get("money.bar.describe", notation.euro(ledger.lumpSum()), notation.euro(ledger.paid())));
            if (cost != null) {
                words.add(texts.get("money.bar.cost", notation.euro(cost)));
            }
            if (expected != null) {
                words.add(texts.get("money.bar.expected", notation.euro(expected)));
            }
            if (ceiling != null) {
                words.add(texts.get("money.bar.ceiling", notation.euro(ceiling)));
            }
            return String.join("; ", words) + ".";
        }

        private static Euro positive(Euro amount) {
            return amount.amount().signum() < 0 ? Euro.valueOf("0") : amount;
        }

        private static double tenth(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
