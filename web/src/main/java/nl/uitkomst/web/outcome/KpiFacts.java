package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.PerInhabitants;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Fact;

import java.util.ArrayList;
import java.util.List;

/** What one must know to weigh a figure: what it is made of, what was agreed, where it comes from. */
final class KpiFacts {
    private final KpiInParts outcome;
    private final Texts texts;
    private final Notation notation;
    private final List<Fact> facts = new ArrayList<>();

    private KpiFacts(KpiInParts outcome, Texts texts) {
        this.outcome = outcome;
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    static List<Fact> of(KpiInParts outcome, Texts texts) {
        var facts = new KpiFacts(outcome, texts);
        outcome.kpi().latest().ifPresent(facts::addLatest);
        facts.addDefinition();
        facts.addYear();
        return List.copyOf(facts.facts);
    }

    private void add(String key, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(texts.get("outcome.fact." + key), text.replace("*", "∗")));
        }
    }

    private void addLatest(PeriodOutcome latest) {
        if (latest.figure() != null) {
            add("parts", notation.parts(latest.figure()));
        }
        PerInhabitants.of(latest, outcome.contract()).ifPresent(this::addPerInhabitants);
        if (latest.target() != null) {
            var band = notation.band(latest.target().band(), latest.definition());
            var target = notation.target(latest.target(), latest.definition());
            add("target", band.isEmpty() ? target : texts.get("outcome.fact.target.band", target, band));
        }
    }

    private void addPerInhabitants(PerInhabitants per) {
        add(
                "perInhabitants",
                texts.get(
                        per.isAmount() ? "outcome.fact.perInhabitants.amount" : "outcome.fact.perInhabitants.count",
                        PerInhabitantWords.of(per, notation),
                        notation.number(per.inhabitants())));
    }

    private void addDefinition() {
        var kpi = outcome.kpi().definition();
        add("definition", kpi.definition());
        add(
                "counts",
                kpi.denominatorText() == null
                        ? kpi.numeratorText()
                        : texts.get("outcome.fact.counts.two", kpi.numeratorText(), kpi.denominatorText()));
        if (kpi.baseline() != null) {
            add(
                    "baseline",
                    texts.get(
                            "outcome.fact.baseline.on",
                            notation.bound(kpi.baseline().value(), kpi),
                            notation.date(kpi.baseline().on()),
                            kpi.baseline().source()));
        }
        add("nature", texts.get("outcome.nature." + kpi.nature()));
        if (!kpi.isCore()) {
            add("watched", texts.get("outcome.fact.watched.what"));
        }
        add("source", kpi.source());
    }

    private void addYear() {
        var kpi = outcome.kpi();
        var soFar = kpi.yearToDate();
        if (soFar != null && soFar.figure() != null) {
            if (soFar.noFigure() == PeriodOutcome.NoFigure.BROKEN_SERIES) {
                add(
                        "broken",
                        texts.get(
                                "outcome.fact.broken.what",
                                String.valueOf(soFar.period().year())));
                return;
            }
            add(
                    "year",
                    texts.get(
                            "outcome.fact.year.sofar",
                            String.valueOf(soFar.period().year()),
                            notation.figure(soFar.figure(), soFar.definition(), null),
                            notation.parts(soFar.figure())));
        }
    }
}
