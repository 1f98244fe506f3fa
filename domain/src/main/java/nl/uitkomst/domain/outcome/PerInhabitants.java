package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.Measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What was counted or paid in a period, set against the people it is for: a count for every thousand of them, an amount for each. So municipalities of
 * different size can be compared.
 *
 * @param value rounded half up, a count to one decimal and an amount to the cent
 * @param per 1000 or 1
 * @param inhabitants of the contract year
 */
public record PerInhabitants(BigDecimal value, int per, int inhabitants) {

    /** Only for what adds up over time, and where the inhabitants of the contract year are known. */
    public static Optional<PerInhabitants> of(PeriodOutcome outcome, ContractHead contract) {
        var kpi = outcome.definition();
        var inhabitants = contract.inhabitants().get(outcome.period().year());
        if (outcome.figure() == null || inhabitants == null || kpi.measure() != Measure.FLOW) {
            return Optional.empty();
        }
        var number = outcome.figure().numerator();
        return switch (kpi.kind()) {
            case COUNT -> Optional.of(new PerInhabitants(share(number, inhabitants, 1000, 1), 1000, inhabitants));
            case AMOUNT -> Optional.of(new PerInhabitants(share(number, inhabitants, 1, 2), 1, inhabitants));
            case RATIO, AVERAGE, INDEX -> Optional.empty();
        };
    }

    private static BigDecimal share(BigDecimal number, int inhabitants, int per, int decimals) {
        return number.multiply(BigDecimal.valueOf(per))
                .divide(BigDecimal.valueOf(inhabitants), decimals, RoundingMode.HALF_UP);
    }

    public boolean isAmount() {
        return per == 1;
    }
}
