package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.submission.CostKey;
import nl.uitkomst.domain.submission.EnterCosts;
import nl.uitkomst.domain.submission.EnterResults;
import nl.uitkomst.domain.submission.ExplainWarnings;
import nl.uitkomst.domain.submission.FilledCost;
import nl.uitkomst.domain.submission.FilledLine;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.LineKey;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Fills the lines of a period with the figures of the case, and explains those that stand out. */
@ApplicationScoped
class Filling {

    @Inject
    Cast cast;

    @Inject
    EnterResults enter;

    @Inject
    EnterCosts costs;

    @Inject
    ExplainWarnings explain;

    /** Fills all lines with what is known at first. */
    void fill(ToldPeriod period, Person by) {
        fill(period, by, period.figures().lines(period.period(), false));
    }

    /** Fills what every organisation spent. */
    void fillCosts(ToldPeriod period, Person by) {
        var filled = period.costs().stream()
                .filter(cost -> !period.spent(cost).isEmpty())
                .map(cost -> new FilledCost(
                        new CostKey(
                                CostCategory.named(cost.text(0)).code(),
                                cast.organisation(cost.text(1)).id()),
                        Euro.valueOf(period.spent(cost)),
                        null))
                .toList();
        costs.enter(by, period.key(), filled);
    }

    /** Fills the lines of one organisation. */
    void fillOwn(ToldPeriod period, Person by) {
        fill(
                period,
                by,
                period.figures().lines(period.period(), false).stream()
                        .filter(line -> line.organisation().equals(by.organisationName()))
                        .toList());
    }

    /** Fills all lines with what was put right in the end. */
    void fillAgain(ToldPeriod period, Person by) {
        fill(period, by, period.figures().lines(period.period(), true));
    }

    private void fill(ToldPeriod period, Person by, List<Figures.Told> told) {
        var lines = told.stream()
                .filter(line -> isFilled(period, line))
                .collect(Collectors.toMap(this::key, line -> line, (one, other) -> one));
        var filled = lines.entrySet().stream()
                .map(line -> new FilledLine(line.getKey(), line.getValue().entry(), null))
                .toList();
        var findings = enter.enter(by, period.key(), filled);
        if (findings.hasErrors()) {
            throw new IllegalStateException("The figures of " + period.key() + " are wrong: " + findings.errors());
        }
        explain(period, by, lines, findings);
    }

    private LineKey key(Figures.Told line) {
        return new LineKey(line.kpi(), cast.organisation(line.organisation()).id());
    }

    private static boolean isFilled(ToldPeriod period, Figures.Told line) {
        return period.course("filled by")
                .map(names -> CaseFile.listed(names, ",\\s+").contains(line.organisation()))
                .orElse(true);
    }

    private void explain(ToldPeriod period, Person by, Map<LineKey, Figures.Told> lines, Findings findings) {
        var texts = findings.warnings().stream()
                .map(Finding::line)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> explanation(period, lines.get(key))));
        if (!texts.isEmpty()) {
            explain.explain(by, period.key(), texts);
        }
    }

    private static String explanation(ToldPeriod period, Figures.Told line) {
        return period.explanation(line.kpi().text(), line.organisation());
    }
}
