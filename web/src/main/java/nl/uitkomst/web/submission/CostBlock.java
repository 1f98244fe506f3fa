package nl.uitkomst.web.submission;

import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.submission.CostLine;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.util.List;

/** The cost of a report as fields: an organisation a line, a category a field. */
public record CostBlock(List<Line> lines) {

    public record Line(String organisation, List<Field> fields) {}

    /**
     * @param was what stood there when the page was made
     * @param seen the version of that
     * @param previous of the period before, in words; empty when there was none
     */
    public record Field(
            String name,
            String wasName,
            String seenName,
            CostCategory category,
            String value,
            String was,
            String seen,
            String previous) {}

    static CostBlock of(TypedCosts typed, Texts texts) {
        var notation = Notation.in(texts);
        return new CostBlock(typed.form().costs().stream()
                .map(cost -> cost.key().organisation())
                .distinct()
                .map(organisation -> {
                    var costs = typed.form().costs().stream()
                            .filter(cost -> cost.key().organisation() == organisation)
                            .toList();
                    return new Line(
                            costs.get(0).organisationName(),
                            costs.stream()
                                    .map(cost -> field(cost, typed, notation))
                                    .toList());
                })
                .toList());
    }

    private static Field field(CostLine cost, TypedCosts typed, Notation notation) {
        var key = cost.key();
        return new Field(
                TypedCosts.name(key),
                TypedCosts.wasName(key),
                TypedCosts.seenName(key),
                cost.category(),
                typed.values().get(key),
                TypedCosts.shown(cost),
                typed.seen().get(key),
                cost.previous() == null ? "" : notation.euro(cost.previous()));
    }
}
