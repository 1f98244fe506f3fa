package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.kpi.Baseline;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Importance;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.kpi.DefinitionPlaces.Place;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What describes a KPI, read in one way wherever it was typed. */
record DefinitionFields(DefinitionPlaces places, KpiKind kind) {

    private static final BigDecimal HIGHEST = new BigDecimal("999999999999");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal SMALLEST_WEIGHT = new BigDecimal("0.01");
    private static final BigDecimal LARGEST_WEIGHT = BigDecimal.valueOf(1000);
    private static final BigDecimal EARLIEST_BASE = BigDecimal.valueOf(1950);
    private static final BigDecimal LATEST_BASE = BigDecimal.valueOf(2100);
    private static final int SHARES = 2;
    private static final int VALUES = 4;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_SHORT_NAME = 40;

    static DefinitionFields of(FormInput input, KpiKind kind) {
        return new DefinitionFields(new FormPlaces(input), kind);
    }

    static DefinitionFields of(JsonInput input, KpiKind kind) {
        return new DefinitionFields(new JsonPlaces(input), kind);
    }

    static void fill(Map<String, String> values, KpiDefinition definition) {
        values.put("soort", definition.kind().name());
        values.put("naam", definition.name());
        values.put("kortenaam", definition.shortName());
        values.put("definitie", definition.definition());
        values.put("resultaatgebied", definition.resultArea());
        values.put("belang", definition.importance().name());
        values.put("meting", definition.measure().name());
        values.put("teller", definition.numeratorText());
        values.put("noemer", definition.denominatorText() == null ? "" : definition.denominatorText());
        values.put("eenheid", definition.unit());
        values.put("decimalen", String.valueOf(definition.decimals()));
        values.put("bron", definition.source());
        values.put("richting", definition.direction().name());
        values.put("aard", definition.nature().name());
        values.put("doorwie", definition.reportedBy().name());
        values.put("bandsoort", definition.band().kind().name());
        values.put("band", FormInput.dutch(definition.band().size()));
        values.put("gewicht", FormInput.dutch(definition.weight()));
        values.put("dekking", FormInput.dutch(definition.minimumCoverage()));
        values.put("basisjaar", definition.baseYear() == null ? "" : String.valueOf(definition.baseYear()));
        fill(values, definition.baseline());
    }

    private static void fill(Map<String, String> values, @Nullable Baseline baseline) {
        if (baseline != null) {
            values.put("nulmeting", FormInput.dutch(baseline.value()));
            values.put("nulmeting-op", baseline.on().toString());
            values.put("nulmeting-bron", baseline.source());
        }
    }

    /** In the order of the form, which is the order in which faults are told. */
    Optional<KpiDefinition> read() {
        var name = places.required(Place.NAME, 120);
        var shortName = shortName(name);
        var definition = places.required(Place.DEFINITION, 4000);
        var resultArea = places.required(Place.RESULT_AREA, 80);
        var importance = importance();
        var nature = places.choice(Place.NATURE, Nature.class);
        var numerator = places.required(Place.NUMERATOR, LONGEST_TEXT);
        var denominator = denominator(numerator);
        var unit = unit();
        var decimals = whole(Place.DECIMALS, BigDecimal.ZERO, FOUR);
        var measure = places.choice(Place.MEASURE, Measure.class);
        var source = places.required(Place.SOURCE, LONGEST_TEXT);
        var reportedBy = places.choice(Place.REPORTED_BY, ReportedBy.class);
        var coverage = places.number(Place.COVERAGE, BigDecimal.ZERO, HUNDRED, SHARES);
        var baseYear =
                kind == KpiKind.INDEX ? whole(Place.BASE_YEAR, EARLIEST_BASE, LATEST_BASE) : Optional.<Integer>empty();
        var direction = places.choice(Place.DIRECTION, Direction.class);
        var band = band();
        var weight = places.number(Place.WEIGHT, SMALLEST_WEIGHT, LARGEST_WEIGHT, SHARES);
        var baseline = baseline();
        if (!places.isFaultless()) {
            return Optional.empty();
        }
        return Optional.of(new KpiDefinition(
                name,
                shortName,
                definition,
                resultArea,
                kind,
                measure.orElseThrow(),
                numerator,
                denominator,
                unit,
                decimals.orElseThrow(),
                source,
                direction.orElseThrow(),
                nature.orElseThrow(),
                reportedBy.orElseThrow(),
                baseline.orElse(null),
                band.orElseThrow(),
                weight.orElseThrow(),
                coverage.orElseThrow(),
                baseYear.orElse(null),
                importance.orElseThrow()));
    }

    private String shortName(String name) {
        if (places.has(Place.SHORT_NAME)) {
            return places.required(Place.SHORT_NAME, LONGEST_SHORT_NAME);
        }
        if (name.length() > LONGEST_SHORT_NAME) {
            places.fault(Place.SHORT_NAME, "required", "kpi.fault.shortName");
        }
        return name;
    }

    private Optional<Importance> importance() {
        return places.has(Place.IMPORTANCE)
                ? places.choice(Place.IMPORTANCE, Importance.class)
                : Optional.of(Importance.CORE);
    }

    /** A part of itself is always the whole: then the denominator says nothing. */
    private @Nullable String denominator(String numerator) {
        if (kind != KpiKind.RATIO && kind != KpiKind.AVERAGE) {
            return null;
        }
        var denominator = places.required(Place.DENOMINATOR, LONGEST_TEXT);
        if (!denominator.isEmpty() && denominator.equalsIgnoreCase(numerator)) {
            places.fault(Place.DENOMINATOR, "same", "kpi.fault.denominatorIsNumerator");
        }
        return denominator;
    }

    private String unit() {
        return switch (kind) {
            case RATIO, INDEX -> "%";
            case AMOUNT -> "euro";
            case COUNT, AVERAGE -> places.required(Place.UNIT, 40);
        };
    }

    private Optional<Integer> whole(Place place, BigDecimal lowest, BigDecimal highest) {
        return places.number(place, lowest, highest, 0).map(BigDecimal::intValueExact);
    }

    private Optional<ToleranceBand> band() {
        if (!places.has(Place.BAND)) {
            return Optional.of(ToleranceBand.NONE);
        }
        var own = places.choice(Place.BAND_KIND, ToleranceBand.Kind.class);
        var size = places.number(Place.BAND, BigDecimal.ZERO, HIGHEST, VALUES);
        return own.isEmpty() || size.isEmpty()
                ? Optional.empty()
                : Optional.of(new ToleranceBand(own.get(), size.get()));
    }

    /** Optional, but all of it or nothing. */
    private Optional<Baseline> baseline() {
        if (!places.has(Place.BASELINE) && !places.has(Place.BASELINE_ON) && !places.has(Place.BASELINE_SOURCE)) {
            return Optional.empty();
        }
        var value = places.number(Place.BASELINE, HIGHEST.negate(), HIGHEST, VALUES);
        var on = places.date(Place.BASELINE_ON);
        var source = places.required(Place.BASELINE_SOURCE, LONGEST_TEXT);
        return value.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Baseline(value.get(), on.get(), source));
    }
}
