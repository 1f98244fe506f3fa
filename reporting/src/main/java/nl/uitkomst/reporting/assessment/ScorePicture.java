package nl.uitkomst.reporting.assessment;

import nl.uitkomst.domain.assessment.RankingView;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.persona.JourneyPicture;
import nl.uitkomst.reporting.persona.JourneyPicture.Line;
import nl.uitkomst.reporting.persona.JourneyPicture.Voice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A map of the journey with in each box the score that one bid was given there, so that bids can be laid side by side. */
public final class ScorePicture {

    private ScorePicture() {}

    public static JourneyPicture of(JourneyView journey, RankingView view, UUID candidate, String bidder, Texts texts) {
        var picture = JourneyPicture.of(
                journey,
                box -> box.saying(score(view, candidate, box.spot())
                        .map(score -> List.of(new Line(Voice.PROMISE, words(view, score, texts))))
                        .orElse(List.of())));
        return new JourneyPicture(
                texts.get("assessment.ranking.picture.of", bidder), picture.axes(), picture.stages(), picture.rows());
    }

    private static Optional<SeenScore> score(RankingView view, UUID candidate, Spot spot) {
        return view.setup()
                .criterion(spot.persona(), spot.stage())
                .flatMap(criterion -> view.agreed().stream()
                        .filter(one -> one.isOf(candidate, criterion.key()))
                        .findFirst());
    }

    private static String words(RankingView view, SeenScore score, Texts texts) {
        var scale = view.setup().scale();
        return texts.get(
                "assessment.ranking.picture.score", score.points(), scale.most(), scale.describe(score.points()));
    }
}
