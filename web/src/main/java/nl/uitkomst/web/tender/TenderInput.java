package nl.uitkomst.web.tender;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.Application;
import nl.uitkomst.domain.tender.Basics;
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Declaration;
import nl.uitkomst.domain.tender.Member;
import nl.uitkomst.domain.tender.PriceFormula;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Procedure;
import nl.uitkomst.domain.tender.Scale;
import nl.uitkomst.domain.tender.ScopeTender.Scope;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.StateScoring.Scoring;
import nl.uitkomst.domain.tender.TargetGroup;
import nl.uitkomst.domain.tender.Tender.Category;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.Tie;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.JsonInput;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What another system sent of a tender; empty where a field cannot be read, with all faults gathered in the input. */
record TenderInput(JsonInput input) {

    private static final BigDecimal MOST_EURO = new BigDecimal("999999999999");
    private static final int LONGEST = 4000;
    private static final int HIGHEST = 100;

    static TenderInput of(String body, Texts texts, String... known) {
        return new TenderInput(JsonInput.of(body, texts, Set.of(known)));
    }

    String reason() {
        return input.optional("reden", LONGEST);
    }

    Optional<Basics> basics() {
        var procedure = input.choice("procedure", Procedure.class);
        var category = input.choice("categorie", Category.class);
        var value = euro("waarde");
        return ready(() -> new Basics(
                input.optional("titel", LONGEST),
                input.optional("omschrijving", LONGEST),
                procedure.orElseThrow(),
                category.orElseThrow(),
                value.orElse(null)));
    }

    Optional<Scope> scope() {
        var groups = new ArrayList<TargetGroup>();
        for (var one : input.list("doelgroepen", Set.of("naam", "start"))) {
            var starts = one.optionalDate("start");
            groups.add(new TargetGroup(one.required("naam", LONGEST), starts.orElse(null)));
        }
        var lots = input.texts("percelen", LONGEST);
        var requirements = input.texts("eisen", LONGEST);
        var months = input.whole("maanden", 1, 240);
        return ready(() -> new Scope(groups, lots, requirements, months.orElseThrow()));
    }

    /** @param sheet whose personas and stages are named by their keys */
    Optional<List<Criterion>> criteria(TenderSheet sheet) {
        var criteria = new ArrayList<Criterion>();
        var others = 0;
        for (var one : input.list("criteria", Set.of("soort", "persona", "fase", "naam", "gewicht", "minimumscore"))) {
            var kind = one.choice("soort", Criterion.Kind.class);
            var weight = one.number("gewicht", BigDecimal.ZERO, Setup.WHOLE, Criterion.DECIMALS);
            var minimum = one.has("minimumscore") ? one.whole("minimumscore", 0, HIGHEST) : Optional.<Integer>empty();
            if (kind.isEmpty() || weight.isEmpty()) {
                continue;
            }
            switch (kind.get()) {
                case QUALITY -> quality(sheet, one, weight.get(), minimum).ifPresent(criteria::add);
                case PRICE -> criteria.add(Criterion.price("Prijs", weight.get()));
                case OTHER ->
                    criteria.add(Criterion.other(
                            CriteriaForm.otherKey(++others),
                            one.required("naam", LONGEST),
                            weight.get(),
                            minimum.orElse(null)));
            }
        }
        return ready(() -> criteria);
    }

    private static Optional<Criterion> quality(
            TenderSheet sheet, JsonInput one, BigDecimal weight, Optional<Integer> minimum) {
        var persona = one.key("persona");
        var stage = one.required("fase", LONGEST);
        var setup = sheet.setup();
        if (persona.isEmpty()) {
            return Optional.empty();
        }
        if (setup.personas().stream()
                .noneMatch(part -> part.key().equals(persona.get().toString()))) {
            one.fault("persona", "unknown", "form.choose");
            return Optional.empty();
        }
        if (setup.stages().stream().noneMatch(part -> part.key().equals(stage))) {
            one.fault("fase", "unknown", "form.choose");
            return Optional.empty();
        }
        var name = setup.personaName(persona.get()) + ": " + setup.stageName(stage);
        return Optional.of(Criterion.quality(persona.get(), stage, name, weight, minimum.orElse(null)));
    }

    Optional<Scoring> scoring() {
        var scale = new TreeMap<Integer, String>();
        for (var one : input.list("schaal", Set.of("score", "betekenis"))) {
            var points = one.whole("score", 0, HIGHEST);
            var means = one.required("betekenis", LONGEST);
            points.ifPresent(score -> scale.put(score, means));
        }
        var formula = input.choice("formule", PriceFormula.class);
        var low = euro("laag");
        var high = euro("hoog");
        var perPoint = euro("perPunt");
        var tie = input.choice("bijGelijkePunten", Tie.class);
        return ready(() -> new Scoring(
                new Scale(scale),
                new PriceTerms(formula.orElseThrow(), low.orElse(null), high.orElse(null), perPoint.orElse(null)),
                tie.orElseThrow()));
    }

    Optional<Calendar> calendar() {
        var moments = new EnumMap<Calendar.Kind, Instant>(Calendar.Kind.class);
        ApiWords.values(Calendar.Kind.class).forEach((word, kind) -> {
            if (input.has(word)) {
                input.moment(word).ifPresent(at -> moments.put(kind, at));
            }
        });
        return ready(() -> new Calendar(moments));
    }

    Optional<Application> application() {
        var members = input.list("leden", Set.of("naam", "soort", "penvoerder")).stream()
                .map(one -> new Member(
                        one.required("naam", LONGEST),
                        one.choice("soort", Member.Kind.class).orElse(Member.Kind.OTHER),
                        one.flag("penvoerder")))
                .toList();
        var declarations = input.list("verklaringen", Set.of("onderwerp", "geldt", "bewijs")).stream()
                .map(one -> new Declaration(
                        one.required("onderwerp", LONGEST), one.flag("geldt"), one.optional("bewijs", LONGEST)))
                .toList();
        return ready(() -> new Application(
                input.optional("handelsnaam", LONGEST), input.optional("contact", LONGEST), members, declarations));
    }

    private Optional<Euro> euro(String name) {
        return input.optionalNumber(name, BigDecimal.ZERO, MOST_EURO, 2).map(Euro::new);
    }

    private <T> Optional<T> ready(Supplier<T> read) {
        return input.isFaultless() ? Optional.of(read.get()) : Optional.empty();
    }
}
