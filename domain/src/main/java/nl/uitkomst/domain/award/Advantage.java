package nl.uitkomst.domain.award;

import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.assessment.SeenScore;

import java.util.List;
import java.util.UUID;

/**
 * A criterion under which two bids were scored: what the reasons of a decision are drafted from.
 *
 * @param motivation why the own bid got its score
 */
public record Advantage(String criterion, int own, int winner, String motivation) {

    /** Under every criterion that was scored, in their order. */
    static List<Advantage> of(Made made, List<SeenScore> agreed, UUID own, UUID winner) {
        return made.compared().contest().criteria().stream()
                .flatMap(criterion -> agreed.stream()
                        .filter(score -> score.isOf(own, criterion.key()))
                        .map(score -> new Advantage(
                                made.compared().criterion(criterion.key()),
                                score.points(),
                                points(agreed, winner, criterion.key()),
                                score.motivation())))
                .toList();
    }

    private static int points(List<SeenScore> agreed, UUID candidate, String criterion) {
        return agreed.stream()
                .filter(score -> score.isOf(candidate, criterion))
                .mapToInt(SeenScore::points)
                .findFirst()
                .orElse(0);
    }

    public boolean isOfWinner() {
        return winner > own;
    }
}
