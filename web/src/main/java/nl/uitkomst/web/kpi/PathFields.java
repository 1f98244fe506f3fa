package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.TargetPath;
import nl.uitkomst.domain.kpi.TargetPath.Pace;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.kpi.TargetRows.Per;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Targets asked as a path over the whole term: where it sets out, where it ends, and how often it takes a step. */
record PathFields(Agreement draft) {

    private static final BigDecimal HIGHEST = new BigDecimal("999999999999");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How to show the path, as long as it runs over the whole term; a path over a part of it is shown by its targets. */
    Optional<Per> fitting(KpiAgreement agreement) {
        var path = agreement.path();
        if (path == null
                || !TargetPath.over(draft.periods(), path.pace(), path.start(), path.end())
                        .equals(path)) {
            return Optional.empty();
        }
        return Optional.of(path.pace() == Pace.YEAR ? Per.STEPS : Per.LINEAR);
    }

    static void fill(Map<String, String> values, @Nullable TargetPath path) {
        if (path != null) {
            values.put("pad-begin", FormInput.dutch(path.start()));
            values.put("pad-eind", FormInput.dutch(path.end()));
        }
    }

    /** Empty when no path is asked, or when it has a fault. */
    Optional<TargetPath> read(FormInput input, Per per, KpiKind kind, Direction direction) {
        if (per != Per.STEPS && per != Per.LINEAR) {
            return Optional.empty();
        }
        if (direction == Direction.BETWEEN) {
            input.fault("normen", "kpi.fault.pathBetween");
            return Optional.empty();
        }
        var highest = kind == KpiKind.RATIO ? HUNDRED : HIGHEST;
        var start = input.number("pad-begin", BigDecimal.ZERO, highest);
        var end = input.number("pad-eind", BigDecimal.ZERO, highest);
        return start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(TargetPath.over(
                        draft.periods(), per == Per.STEPS ? Pace.YEAR : Pace.PERIOD, start.get(), end.get()));
    }
}
