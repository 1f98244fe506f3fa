package nl.uitkomst.domain.award;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.persona.Spot;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * A promise of the winning bid in the contract that came of it: where a KPI comes from.
 *
 * @param contract its id
 * @param tender its id
 * @param candidate the key of the candidate who promised it
 * @param position in the contract, from 1
 * @param code of the KPI by which it is measured; absent for what was promised in words only
 * @param spot whom it is for, and where in the journey; absent for what is promised to all
 * @param criterion the key of the criterion under which it was scored
 * @param figures absent for what was promised in words only
 * @param consequence what happens when it is missed; may be empty
 */
public record PromiseKept(
        long contract,
        long tender,
        UUID candidate,
        int position,
        @Nullable KpiCode code,
        @Nullable Spot spot,
        String criterion,
        String words,
        @Nullable Figures figures,
        String consequence) {

    /**
     * What was promised, in the unit of the KPI.
     *
     * @param floor below which, or above which, it is missed
     */
    public record Figures(BigDecimal target, BigDecimal floor) {

        public Figures {
            target = target.stripTrailingZeros();
            floor = floor.stripTrailingZeros();
        }
    }

    public Optional<KpiCode> kpi() {
        return Optional.ofNullable(code);
    }

    public Optional<Spot> where() {
        return Optional.ofNullable(spot);
    }

    public boolean isAt(Spot other) {
        return other.equals(spot);
    }
}
