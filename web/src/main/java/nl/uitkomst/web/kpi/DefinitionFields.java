package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.kpi.Baseline;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The fields of the form that describe a KPI. */
record DefinitionFields(FormInput input, KpiKind kind) {

    private static final BigDecimal HIGHEST = new BigDecimal("999999999999");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST_WEIGHT = new BigDecimal("0.01");
    private static final BigDecimal LARGEST_WEIGHT = BigDecimal.valueOf(1000);
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_SHORT_NAME = 40;

    static void fill(Map<String, String> values, KpiDefinition definition) {
        values.put("soort", definition.kind().name());
        values.put("naam", definition.name());
        values.put("kortenaam", definition.shortName());
        values.put("definitie", definition.definition());
        values.put("resultaatgebied", definition.resultArea());
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
        var name = input.required("naam", 120);
        var shortName = shortName(name);
        var definition = input.required("definitie", 4000);
        var resultArea = input.required("resultaatgebied", 80);
        var nature = input.choice("aard", Nature.class);
        var numerator = input.required("teller", LONGEST_TEXT);
        var denominator = asksDenominator() ? input.required("noemer", LONGEST_TEXT) : null;
        var unit = unit();
        var decimals = input.whole("decimalen", 0, 4);
        var measure = input.choice("meting", Measure.class);
        var source = input.required("bron", LONGEST_TEXT);
        var reportedBy = input.choice("doorwie", ReportedBy.class);
        var coverage = input.share("dekking", BigDecimal.ZERO, HUNDRED);
        var baseYear = kind == KpiKind.INDEX ? input.whole("basisjaar", 1950, 2100) : Optional.<Integer>empty();
        var direction = input.choice("richting", Direction.class);
        var band = band();
        var weight = input.share("gewicht", SMALLEST_WEIGHT, LARGEST_WEIGHT);
        var baseline = baseline();
        if (!input.isFaultless()) {
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
                baseYear.orElse(null)));
    }

    private String shortName(String name) {
        if (input.has("kortenaam")) {
            return input.optional("kortenaam", LONGEST_SHORT_NAME);
        }
        if (name.length() > LONGEST_SHORT_NAME) {
            input.fault("kortenaam", "kpi.fault.shortName");
        }
        return name;
    }

    private boolean asksDenominator() {
        return kind == KpiKind.RATIO || kind == KpiKind.AVERAGE;
    }

    private String unit() {
        return switch (kind) {
            case RATIO, INDEX -> "%";
            case AMOUNT -> "euro";
            case COUNT, AVERAGE -> input.required("eenheid", 40);
        };
    }

    private Optional<ToleranceBand> band() {
        var kind = input.choice("bandsoort", ToleranceBand.Kind.class);
        var size = input.has("band") ? input.number("band", BigDecimal.ZERO, HIGHEST) : Optional.of(BigDecimal.ZERO);
        return kind.isEmpty() || size.isEmpty()
                ? Optional.empty()
                : Optional.of(new ToleranceBand(kind.get(), size.get()));
    }

    /** Optional, but all of it or nothing. */
    private Optional<Baseline> baseline() {
        if (!input.has("nulmeting") && !input.has("nulmeting-op") && !input.has("nulmeting-bron")) {
            return Optional.empty();
        }
        var value = input.number("nulmeting", HIGHEST.negate(), HIGHEST);
        var on = input.date("nulmeting-op");
        var source = input.required("nulmeting-bron", LONGEST_TEXT);
        return value.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Baseline(value.get(), on.get(), source));
    }
}
