package nl.uitkomst.domain.award;

import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Tender;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The award of a tender as its client reads it.
 *
 * @param client the name of who commissions it
 * @param award absent while nothing was written of it
 * @param made the ranking; absent while it was not computed
 * @param agreed the fixed scores
 * @param contract that came of it
 * @param decides whether the reader decides on it
 * @param now by the database's clock
 */
public record AwardBoard(
        Tender tender,
        String client,
        @Nullable Award award,
        @Nullable Made made,
        List<SeenScore> agreed,
        List<Candidate> candidates,
        @Nullable ContractNumber contract,
        boolean decides,
        Instant now) {

    public Optional<Award> known() {
        return Optional.ofNullable(award);
    }

    public Optional<Made> ranking() {
        return Optional.ofNullable(made);
    }

    public boolean isSent() {
        return award != null && award.sentAt().isPresent();
    }

    /** The key of the candidate in the first place. */
    public Optional<UUID> winner() {
        return award != null
                ? Optional.of(award.winner())
                : ranking().flatMap(one -> one.ranking().first()).map(first -> first.candidate());
    }

    public String name(UUID candidate) {
        return candidate(candidate).map(Candidate::tradeName).orElse("");
    }

    public Optional<Candidate> candidate(UUID candidate) {
        return candidates.stream().filter(one -> one.key().equals(candidate)).findFirst();
    }

    /** Under every criterion: this bid beside that of the winner. */
    public List<Advantage> advantages(UUID candidate) {
        return made == null
                ? List.of()
                : winner().map(winner -> Advantage.of(made, agreed, candidate, winner))
                        .orElse(List.of());
    }
}
