package nl.uitkomst.domain.kpi;

import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that two sides agree about one KPI.
 *
 * @param targets the bounds over time, without overlap
 * @param base of an index: its value per period of the base year (number 1 and up) or of that year as a whole (number 0)
 * @param path by which the targets were agreed; absent where they were agreed one by one
 */
public record KpiAgreement(
        KpiDefinition definition,
        List<TargetStretch> targets,
        Map<Integer, BigDecimal> base,
        @Nullable TargetPath path) {

    public enum Rule implements RuleBroken.Rule {
        RATIO_NEEDS_DENOMINATOR,
        AVERAGE_NEEDS_RESPONDENTS,
        INDEX_NEEDS_BASE_YEAR,
        INDEX_NEEDS_BASE_VALUE,
        TARGETS_OVERLAP,
        TARGET_LACKS_BOUND
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws RuleBroken when its parts do not fit together */
    public KpiAgreement {
        targets = List.copyOf(targets);
        base = new TreeMap<>(base);
        requireWhatTheKindNeeds(definition, base);
        requireBounds(definition, targets);
        requireNoOverlap(targets);
    }

    /** With targets that were agreed one by one. */
    public KpiAgreement(KpiDefinition definition, List<TargetStretch> targets, Map<Integer, BigDecimal> base) {
        this(definition, targets, base, null);
    }

    /** With targets along a path, one step for each of these periods or their years. */
    public static KpiAgreement along(
            TargetPath path, List<ReportingPeriod> periods, KpiDefinition definition, Map<Integer, BigDecimal> base) {
        var targets = path.stretches(periods, definition.direction(), definition.decimals());
        return new KpiAgreement(definition, targets, base, path);
    }

    /**
     * This from a day on, with the targets of before that day as they were. Where something else is measured from then on, those say nothing any more and
     * fall away.
     */
    public KpiAgreement continuing(KpiAgreement before, LocalDate from) {
        var carries = measuresTheSameAs(before)
                && definition.direction() == before.definition().direction();
        var stretches = new ArrayList<TargetStretch>();
        if (carries) {
            before.targets.stream().flatMap(stretch -> stretch.before(from)).forEach(stretches::add);
        }
        targets.stream().flatMap(stretch -> stretch.after(from)).forEach(stretches::add);
        return new KpiAgreement(definition, stretches, base, path);
    }

    /** Whether figures under the two can be taken together and compared. Targets, bands, weights and names may differ. */
    public boolean measuresTheSameAs(KpiAgreement other) {
        return definition.measuresTheSameAs(other.definition) && base.equals(other.base);
    }

    /** Whether some figure could still miss each target: a band as wide as the target itself leaves nothing to steer on. */
    public boolean canBeMissed() {
        return definition.band().size().signum() == 0 || targets.stream().allMatch(this::canBeMissed);
    }

    private boolean canBeMissed(TargetStretch stretch) {
        var band = definition.band();
        var low = stretch.low();
        var high = stretch.high();
        var below = low != null && (low.signum() == 0 || low.compareTo(band.beside(low)) > 0);
        var above = high != null
                && (definition.kind() != KpiKind.RATIO
                        || high.compareTo(HUNDRED) == 0
                        || high.add(band.beside(high)).compareTo(HUNDRED) < 0);
        return below || above;
    }

    private static void requireWhatTheKindNeeds(KpiDefinition definition, Map<Integer, BigDecimal> base) {
        var kind = definition.kind();
        require(kind != KpiKind.RATIO || definition.denominatorText() != null, Rule.RATIO_NEEDS_DENOMINATOR);
        require(kind != KpiKind.AVERAGE || definition.denominatorText() != null, Rule.AVERAGE_NEEDS_RESPONDENTS);
        require(kind != KpiKind.INDEX || definition.baseYear() != null, Rule.INDEX_NEEDS_BASE_YEAR);
        require(kind != KpiKind.INDEX || !base.isEmpty(), Rule.INDEX_NEEDS_BASE_VALUE);
    }

    private static void requireBounds(KpiDefinition definition, List<TargetStretch> targets) {
        for (var stretch : targets) {
            require(definition.direction() == Direction.AT_MOST || stretch.low() != null, Rule.TARGET_LACKS_BOUND);
            require(definition.direction() == Direction.AT_LEAST || stretch.high() != null, Rule.TARGET_LACKS_BOUND);
        }
    }

    private static void requireNoOverlap(List<TargetStretch> targets) {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                require(!targets.get(i).overlaps(targets.get(j)), Rule.TARGETS_OVERLAP);
            }
        }
    }

    private static void require(boolean holds, Rule rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }
}
