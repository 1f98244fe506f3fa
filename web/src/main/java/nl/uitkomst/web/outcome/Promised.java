package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.award.JourneyOutcomes.From;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Fact;

import java.util.ArrayList;
import java.util.List;

/**
 * The promise of the winning bid that a KPI measures: for whom and where, in what words, and what happens when it is missed.
 *
 * @param journey the page with all promises of the contract
 */
public record Promised(String words, List<Fact> facts, String journey) {

    static Promised of(From from, ContractNumber contract, KpiDefinition kpi, Texts texts) {
        var notation = Notation.in(texts);
        var facts = new ArrayList<Fact>();
        if (!from.persona().isEmpty()) {
            facts.add(new Fact(texts.get("outcome.promise.persona"), from.persona()));
            facts.add(new Fact(texts.get("outcome.promise.stage"), from.stage()));
        }
        var figures = from.figures();
        if (figures != null) {
            facts.add(new Fact(texts.get("outcome.promise.target"), notation.bound(figures.target(), kpi)));
            facts.add(new Fact(texts.get("outcome.promise.floor"), notation.bound(figures.floor(), kpi)));
        }
        if (!from.consequence().isEmpty()) {
            facts.add(new Fact(texts.get("outcome.promise.missed"), from.consequence()));
        }
        facts.add(new Fact(
                texts.get("outcome.promise.by"),
                texts.get("outcome.promise.in", from.candidate(), from.tender().text())));
        return new Promised(from.words(), List.copyOf(facts), "/contracten/" + contract + "/klantreis");
    }
}
