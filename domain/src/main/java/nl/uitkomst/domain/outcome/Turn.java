package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.outcome.Movement.Basis;
import nl.uitkomst.domain.outcome.Movement.Way;

import java.util.List;
import java.util.Optional;

/**
 * That a KPI went one way and goes the other since its last period, by more than chance explains.
 *
 * @param before which way it went until the period before
 * @param after which way it goes now
 */
public record Turn(Way before, Way after) {

    private static final int FEWEST = 3;

    /** @param periods oldest first, as an outcome holds them */
    public static Optional<Turn> of(List<PeriodOutcome> periods) {
        var compared = KpiHistory.comparable(periods);
        var last = compared.size() - 1;
        if (compared.size() < FEWEST) {
            return Optional.empty();
        }
        var before = Comparison.of(compared.subList(0, last)).way();
        var after = Comparison.between(compared.get(last - 1), compared.get(last), Basis.ONE_PERIOD)
                .way();
        var turns = before == Way.BETTER && after == Way.WORSE || before == Way.WORSE && after == Way.BETTER;
        return turns ? Optional.of(new Turn(before, after)) : Optional.empty();
    }
}
