package nl.uitkomst.domain.outcome;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import nl.uitkomst.domain.outcome.PortfolioOutcome.Coming;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Outcomes that were computed lately. Each is kept under the version of all that it was computed from, so that one that would come out otherwise now is
 * never found; what is not asked for any more makes room.
 */
@ApplicationScoped
class KeptOutcomes {

    /** Each takes about half a kilobyte. */
    private static final long MOST_PERIODS = 150_000;

    private final Cache<Asked, Computed> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_PERIODS)
            .weigher((Asked asked, Computed computed) -> computed.periods())
            .build();

    /** @param version of everything about this contract that an outcome shows */
    record Asked(long contract, String version, Scope scope) {}

    record Computed(ContractOutcome outcome, List<Coming> coming) {

        private int periods() {
            return 1
                    + outcome.all().stream()
                            .mapToInt(kpi -> kpi.periods().size())
                            .sum();
        }
    }

    @Nullable
    Computed find(Asked asked) {
        return kept.getIfPresent(asked);
    }

    Computed keep(Asked asked, Computed computed) {
        kept.put(asked, computed);
        return computed;
    }
}
