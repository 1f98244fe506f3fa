package nl.uitkomst.web.tender;

import nl.uitkomst.domain.tender.PriceFormula;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Scale;
import nl.uitkomst.domain.tender.StateScoring.Scoring;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.Tie;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What each score means, how a price becomes points, and who comes first when points are equal. */
public record ScoringForm(TenderSheet sheet, FormInput input, TenderNav nav) {

    public static final int SCORES = 8;
    private static final int HIGHEST = 100;

    static ScoringForm filled(TenderSheet sheet, Texts texts, TenderNav nav) {
        var setup = sheet.setup();
        var values = new LinkedHashMap<String, String>();
        for (var score : new ArrayList<>(setup.scale().descriptions().entrySet())) {
            var row = values.size() / 2 + 1;
            values.put("score-" + row, score.getKey().toString());
            values.put("betekenis-" + row, score.getValue());
        }
        var price = setup.price();
        values.put("formule", price.formula().name());
        values.put("laag", price.low() == null ? "" : FormInput.dutch(price.low()));
        values.put("hoog", price.high() == null ? "" : FormInput.dutch(price.high()));
        values.put("perpunt", price.perPoint() == null ? "" : FormInput.dutch(price.perPoint()));
        values.put("gelijk", setup.tie().name());
        values.put("versie", String.valueOf(sheet.version()));
        return new ScoringForm(sheet, FormInput.filled(texts, values), nav);
    }

    Optional<Scoring> read() {
        var scale = scale();
        var formula = input.choice("formule", PriceFormula.class);
        var low = input.optionalEuro("laag");
        var high = input.optionalEuro("hoog");
        var perPoint = input.optionalEuro("perpunt");
        var tie = input.choice("gelijk", Tie.class);
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        var terms = switch (formula.orElseThrow()) {
            case LOWEST_RELATIVE -> PriceTerms.lowestRelative();
            case LINEAR_BETWEEN ->
                new PriceTerms(PriceFormula.LINEAR_BETWEEN, low.orElse(null), high.orElse(null), null);
            case POINTS_PER_EURO ->
                new PriceTerms(PriceFormula.POINTS_PER_EURO, null, high.orElse(null), perPoint.orElse(null));
        };
        return Optional.of(new Scoring(scale, terms, tie.orElseThrow()));
    }

    private Scale scale() {
        var descriptions = new TreeMap<Integer, String>();
        for (var row = 1; row <= SCORES; row++) {
            if (!input.has("score-" + row)) {
                if (input.has("betekenis-" + row)) {
                    input.fault("score-" + row, "tender.score.missing");
                }
                continue;
            }
            var points = input.whole("score-" + row, 0, HIGHEST);
            if (!input.has("betekenis-" + row)) {
                input.fault("betekenis-" + row, "tender.rule.DESCRIPTION_MISSING");
            }
            var description = input.text("betekenis-" + row);
            if (points.isPresent() && descriptions.put(points.get(), description) != null) {
                input.fault("score-" + row, "tender.score.twice", points.get());
            }
        }
        return new Scale(descriptions);
    }

    public List<Option> formulas(Texts texts) {
        return Stream.of(PriceFormula.values())
                .map(one -> new Option(
                        one.name(),
                        texts.get("tender.formula." + one),
                        texts.get("tender.formula." + one + ".what")
                                + (one.dependsOnOthers() ? " " + texts.get("tender.formula.depends") : "")))
                .toList();
    }

    public List<Option> ties(Texts texts) {
        return Stream.of(Tie.values())
                .map(one -> Option.of(one.name(), texts.get("tender.tie." + one)))
                .toList();
    }

    public List<Crumb> crumbs(Texts texts) {
        return SetupPage.crumbs(sheet, texts, texts.get("tender.scoring"));
    }
}
