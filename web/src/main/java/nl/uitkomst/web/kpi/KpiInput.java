package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.TargetPath;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.web.JsonInput;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A KPI as another system sends it. */
public record KpiInput(JsonInput input) {

    public static final Set<String> FIELDS = Set.of(
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
            "normpad",
            "belang",
            "versie");

    private static final BigDecimal HIGHEST = new BigDecimal("999999999999");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    /** @param periods of the contract, along which a path runs */
    public Optional<KpiAgreement> read(List<ReportingPeriod> periods) {
        var kind = input.choice("soort", KpiKind.class);
        var direction = input.choice("richting", Direction.class);
        var definition = kind.flatMap(one -> DefinitionFields.of(input, one).read());
        var path = path(kind, direction, periods);
        var targets = targets(kind, direction);
        var base = base(kind);
        if (path.isPresent() && !targets.isEmpty()) {
            input.fault("normpad", "both", "kpi.fault.pathAndTargets");
        }
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        var agreed = definition.orElseThrow();
        var agreement = path.map(way -> KpiAgreement.along(way, periods, agreed, base))
                .orElseGet(() -> new KpiAgreement(agreed, targets, base));
        if (!agreement.canBeMissed()) {
            input.fault("bandbreedte", "tooWide", "kpi.fault.bandTooWide");
            return Optional.empty();
        }
        return Optional.of(agreement);
    }

    private Optional<TargetPath> path(
            Optional<KpiKind> kind, Optional<Direction> direction, List<ReportingPeriod> periods) {
        var highest = highest(kind);
        return input.object("normpad", Set.of("tempo", "begin", "eind")).flatMap(one -> {
            var pace = one.choice("tempo", TargetPath.Pace.class);
            var start = one.number("begin", BigDecimal.ZERO, highest, 4);
            var end = one.number("eind", BigDecimal.ZERO, highest, 4);
            if (direction.filter(way -> way == Direction.BETWEEN).isPresent()) {
                one.fault("", "direction", "kpi.fault.pathBetween");
                return Optional.empty();
            }
            return pace.isEmpty() || start.isEmpty() || end.isEmpty()
                    ? Optional.empty()
                    : Optional.of(TargetPath.over(periods, pace.get(), start.get(), end.get()));
        });
    }

    private static BigDecimal highest(Optional<KpiKind> kind) {
        return kind.filter(one -> one == KpiKind.RATIO).isPresent() ? HUNDRED : HIGHEST;
    }

    private List<TargetStretch> targets(Optional<KpiKind> kind, Optional<Direction> direction) {
        var highest = highest(kind);
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

    Map<Integer, BigDecimal> base(Optional<KpiKind> kind) {
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
