package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.KpiSentences;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How a verdict follows from what was reported and what was agreed, in words. */
final class OriginWords {

    private static final int EXACT = 4;

    private final PeriodOutcome outcome;
    private final Texts texts;
    private final Notation notation;

    OriginWords(PeriodOutcome outcome, Texts texts) {
        this.outcome = outcome;
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    String title() {
        return texts.get(
                "outcome.origin.title",
                outcome.definition().name().replace("*", "∗"),
                notation.period(outcome.period()),
                texts.get("outcome.verdict." + outcome.verdict()));
    }

    List<Fact> judgement() {
        var facts = new ArrayList<Fact>();
        var figure = outcome.figure();
        var definition = outcome.definition();
        if (figure == null) {
            add(facts, "figure", KpiSentences.in(texts).noFigure(outcome));
        } else {
            add(facts, "figure", calculation(figure));
            if (outcome.shareOfBaseYear()) {
                add(facts, "base", texts.get("outcome.origin.share", String.valueOf(definition.baseYear())));
            }
        }
        if (outcome.target() != null) {
            var band = notation.band(outcome.target().band(), definition);
            add(
                    facts,
                    "target",
                    notation.target(outcome.target(), definition)
                            + (band.isEmpty() ? "" : ", " + texts.get("outcome.origin.band", band)));
        }
        add(facts, "verdict", verdict());
        var coverage = outcome.coverage();
        add(
                facts,
                "coverage",
                texts.get(
                        "outcome.origin.coverage.of",
                        notation.number(coverage.delivered()),
                        notation.number(coverage.due()),
                        notation.exact(definition.minimumCoverage())));
        return facts;
    }

    private String verdict() {
        var why = outcome.noFigure();
        var word = texts.get("outcome.verdict." + outcome.verdict());
        return why == null || outcome.figure() == null
                ? word
                : word + ": " + KpiSentences.in(texts).noFigure(outcome);
    }

    /** {@code 47 ÷ 419 = 11,2% (precies 11,2172…)}: what is judged is the exact figure, not the one that is shown. */
    private String calculation(Figure figure) {
        var shown = notation.figure(outcome);
        if (figure.isWhole()) {
            return shown;
        }
        return texts.get(
                "outcome.origin.calculation." + (figure.kind() == KpiKind.AVERAGE ? "AVERAGE" : "SHARE"),
                notation.exact(figure.numerator()),
                notation.exact(figure.denominator()),
                shown,
                notation.number(figure.rounded(EXACT), EXACT));
    }

    List<Fact> agreed() {
        var definition = outcome.definition();
        var facts = new ArrayList<Fact>();
        add(facts, "definition", definition.definition());
        add(facts, "source", definition.source());
        add(facts, "importance", texts.get("kpi.importance." + definition.importance()));
        return facts;
    }

    boolean hasTwo() {
        return outcome.definition().kind() == KpiKind.RATIO
                || outcome.definition().kind() == KpiKind.AVERAGE;
    }

    OriginPage.Row row(Line line) {
        var entry = line.current();
        var why = line.explanation() == null ? "" : line.explanation();
        if (entry instanceof Entry.Ratio ratio) {
            return new OriginPage.Row(
                    line.organisationName(),
                    notation.exact(ratio.numerator()),
                    notation.exact(ratio.denominator()),
                    notation.share(ratio.numerator(), ratio.denominator()),
                    why);
        }
        if (entry instanceof Entry.Average average) {
            var respondents = BigDecimal.valueOf(average.respondents());
            return new OriginPage.Row(
                    line.organisationName(),
                    notation.exact(average.mean()),
                    notation.exact(respondents),
                    notation.exact(average.mean()),
                    why);
        }
        var said = entry instanceof Entry.NotDelivered missing
                ? texts.get("outcome.nofigure.NOT_DELIVERED") + ": " + missing.reason()
                : why;
        var value = entry instanceof Entry.Number number ? notation.exact(number.value()) : "–";
        return new OriginPage.Row(line.organisationName(), value, hasTwo() ? "–" : "", value, said);
    }

    OriginPage.Row sum() {
        var figure = outcome.figure();
        var together = texts.get("outcome.origin.sum");
        if (figure == null) {
            return new OriginPage.Row(together, "–", hasTwo() ? "–" : "", "–", "");
        }
        return new OriginPage.Row(
                together,
                figure.kind() == KpiKind.AVERAGE ? notation.figure(outcome) : notation.exact(figure.numerator()),
                hasTwo() ? notation.exact(figure.denominator()) : "",
                notation.figure(outcome),
                "");
    }

    private void add(List<Fact> facts, String key, String text) {
        facts.add(new Fact(texts.get("outcome.origin." + key), text.replace("*", "∗")));
    }
}
