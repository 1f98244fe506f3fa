package nl.uitkomst.web.review;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.submission.CostLine;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/**
 * The cost of a report beside that of the period before, by category and by organisation.
 *
 * @param byCategory empty when no cost is reported
 */
public record CostReview(List<Row> byCategory, List<Row> byOrganisation, Row total) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param change in percent with its sign; a dash when there is nothing to compare with */
    public record Row(String name, String now, String before, String change) {}

    static CostReview of(List<CostLine> costs, Texts texts) {
        var notation = Notation.in(texts);
        return new CostReview(
                rows(costs, cost -> cost.category().name(), notation),
                rows(costs, CostLine::organisationName, notation),
                row(texts.get("review.costs.total"), costs, notation));
    }

    private static List<Row> rows(List<CostLine> costs, Function<CostLine, String> name, Notation notation) {
        return costs.stream()
                .map(name)
                .distinct()
                .map(one -> row(
                        one,
                        costs.stream()
                                .filter(cost -> name.apply(cost).equals(one))
                                .toList(),
                        notation))
                .toList();
    }

    private static Row row(String name, List<CostLine> costs, Notation notation) {
        var now = sum(costs, CostLine::current);
        var before = sum(costs, CostLine::previous);
        return new Row(
                name,
                now == null ? "–" : notation.euro(now),
                before == null ? "–" : notation.euro(before),
                now == null || before == null || before.amount().signum() == 0
                        ? "–"
                        : change(now.minus(before).amount(), before.amount(), notation));
    }

    private static String change(BigDecimal more, BigDecimal before, Notation notation) {
        var percent = more.multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : "") + notation.percentage(percent, 1);
    }

    private static @Nullable Euro sum(List<CostLine> costs, Function<CostLine, @Nullable Euro> amount) {
        return costs.stream()
                .map(amount)
                .filter(euro -> euro != null)
                .reduce((one, other) -> one.plus(other))
                .orElse(null);
    }
}
