package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.TenderNumber;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The ranking of a tender as it is read.
 *
 * @param made absent while it was not computed
 * @param agreed the fixed scores, with their motivations
 * @param pricesOpened whether all prices that it needs are there
 * @param leads whether the reader leads the assessment
 */
public record RankingView(
        TenderNumber number,
        String title,
        boolean illustrative,
        Phase phase,
        Setup setup,
        @Nullable Made made,
        List<SeenScore> agreed,
        boolean fixed,
        boolean pricesOpened,
        boolean leads) {

    /**
     * A ranking that was made.
     *
     * @param digest the fingerprint of all that it was computed from
     * @param lots how lots were drawn; absent when they were not
     */
    public record Made(Compared compared, Ranking ranking, String digest, Instant at, String by, Optional<Lots> lots) {}

    public record Lots(String words, Instant at, String by) {}

    public Optional<Made> ranking() {
        return Optional.ofNullable(made);
    }

    public boolean canRank() {
        return leads && fixed && pricesOpened && made == null && phase == Phase.ASSESSED;
    }

    public boolean canDrawLots() {
        return leads && made != null && made.ranking().needsLots() && phase == Phase.RANKED;
    }
}
