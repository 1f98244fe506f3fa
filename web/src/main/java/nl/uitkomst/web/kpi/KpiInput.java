package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.kpi.Baseline;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.web.JsonInput;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A KPI as another system sends it. */
record KpiInput(JsonInput input) {

    static final Set<String> FIELDS = Set.of(
            "code",
            "naam",
            "korteNaam",
            "definitie",
            "resultaatgebied",
            "soort",
            "meting",
            "teller",
            "noemer",
            "eenheid",
            "decimalen",
            "bron",
            "richting",
            "aard",
            "doorWie",
            "nulmeting",
            "bandbreedte",
            "gewicht",
            "dekkingspercentage",
            "basisjaar",
            "basis",
            "normen",
            "versie");

    private static final BigDecimal HIGHEST = new BigDecimal("999999999999");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");
    private static final int LONGEST_TEXT = 300;

    Optional<KpiAgreement> read() {
        var kind = input.choice("soort", KpiKind.class);
        var direction = input.choice("richting", Direction.class);
        var definition = kind.isEmpty() || direction.isEmpty()
                ? Optional.<KpiDefinition>empty()
                : definition(kind.get(), direction.get());
        var targets = targets(kind, direction);
        var base = base(kind);
        return input.isFaultless()
                ? Optional.of(new KpiAgreement(definition.orElseThrow(), targets, base))
                : Optional.empty();
    }

    private Optional<KpiDefinition> definition(KpiKind kind, Direction direction) {
        var name = input.required("naam", 120);
        var shortName = input.has("korteNaam") ? input.required("korteNaam", 40) : name;
        if (shortName.length() > 40 && !input.has("korteNaam")) {
            input.fault("korteNaam", "required", "kpi.fault.shortName");
        }
        var text = input.required("definitie", 4000);
        var area = input.required("resultaatgebied", 80);
        var measure = input.choice("meting", Measure.class);
        var numerator = input.required("teller", LONGEST_TEXT);
        var denominator = denominator(kind);
        var unit = unit(kind);
        var decimals = input.whole("decimalen", 0, 4);
        var source = input.required("bron", LONGEST_TEXT);
        var nature = input.choice("aard", Nature.class);
        var reportedBy = input.choice("doorWie", ReportedBy.class);
        var baseline = baseline();
        var band = band();
        var weight = input.number("gewicht", new BigDecimal("0.01"), BigDecimal.valueOf(1000), 2);
        var coverage = input.number("dekkingspercentage", BigDecimal.ZERO, HUNDRED, 2);
        var baseYear = kind == KpiKind.INDEX ? input.whole("basisjaar", 1950, 2100) : Optional.<Integer>empty();
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        return Optional.of(new KpiDefinition(
                name,
                shortName,
                text,
                area,
                kind,
                measure.orElseThrow(),
                numerator,
                denominator,
                unit,
                decimals.orElseThrow(),
                source,
                direction,
                nature.orElseThrow(),
                reportedBy.orElseThrow(),
                baseline.orElse(null),
                band.orElse(ToleranceBand.NONE),
                weight.orElseThrow(),
                coverage.orElseThrow(),
                baseYear.orElse(null)));
    }

    private @Nullable String denominator(KpiKind kind) {
        return kind == KpiKind.RATIO || kind == KpiKind.AVERAGE ? input.required("noemer", LONGEST_TEXT) : null;
    }

    private String unit(KpiKind kind) {
        return switch (kind) {
            case RATIO, INDEX -> "%";
            case AMOUNT -> "euro";
            case COUNT, AVERAGE -> input.required("eenheid", 40);
        };
    }

    private Optional<Baseline> baseline() {
        return input.object("nulmeting", Set.of("waarde", "datum", "bron")).flatMap(one -> {
            var value = one.number("waarde", HIGHEST.negate(), HIGHEST, 4);
            var on = one.date("datum");
            var source = one.required("bron", LONGEST_TEXT);
            return value.isEmpty() || on.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Baseline(value.get(), on.get(), source));
        });
    }

    private Optional<ToleranceBand> band() {
        return input.object("bandbreedte", Set.of("soort", "grootte")).flatMap(one -> {
            var kind = one.choice("soort", ToleranceBand.Kind.class);
            var size = one.number("grootte", BigDecimal.ZERO, HIGHEST, 4);
            return kind.isEmpty() || size.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ToleranceBand(kind.get(), size.get()));
        });
    }

    private List<TargetStretch> targets(Optional<KpiKind> kind, Optional<Direction> direction) {
        var highest = kind.filter(one -> one == KpiKind.RATIO).isPresent() ? HUNDRED : HIGHEST;
        var stretches = new ArrayList<TargetStretch>();
        for (var one : input.list("normen", Set.of("van", "totEnMet", "minstens", "hoogstens"))) {
            stretch(one, direction.orElse(Direction.BETWEEN), highest).ifPresent(stretch -> {
                if (stretches.stream().anyMatch(other -> overlap(other, stretch))) {
                    one.fault("van", "TARGETS_OVERLAP", "kpi.rule.TARGETS_OVERLAP");
                }
                stretches.add(stretch);
            });
        }
        return stretches;
    }

    private static boolean overlap(TargetStretch one, TargetStretch other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }

    private static Optional<TargetStretch> stretch(JsonInput one, Direction direction, BigDecimal highest) {
        var from = one.date("van");
        var last = one.date("totEnMet");
        var low = direction == Direction.AT_MOST
                ? Optional.<BigDecimal>empty()
                : one.number("minstens", BigDecimal.ZERO, highest, 4);
        var high = direction == Direction.AT_LEAST
                ? Optional.<BigDecimal>empty()
                : one.number("hoogstens", BigDecimal.ZERO, highest, 4);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            one.fault("hoogstens", "order", "kpi.fault.boundsCrossed");
            return Optional.empty();
        }
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
            one.fault("totEnMet", "order", "contract.fault.endsBeforeItBegins");
            return Optional.empty();
        }
        return from.isEmpty() || last.isEmpty() || low.isEmpty() && high.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TargetStretch(from.get(), last.get().plusDays(1), low.orElse(null), high.orElse(null)));
    }

    private Map<Integer, BigDecimal> base(Optional<KpiKind> kind) {
        var base = new TreeMap<Integer, BigDecimal>();
        for (var one : input.list("basis", Set.of("nummer", "waarde"))) {
            var number = one.whole("nummer", 0, 12);
            var value = one.number("waarde", SMALLEST, HIGHEST, 4);
            number.ifPresent(place -> value.ifPresent(what -> base.put(place, what)));
        }
        if (kind.filter(one -> one == KpiKind.INDEX).isPresent() && base.isEmpty()) {
            input.fault("basis", "required", "kpi.fault.base");
        }
        return base;
    }
}
