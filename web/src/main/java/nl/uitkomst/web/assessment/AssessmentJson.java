package nl.uitkomst.web.assessment;

import nl.uitkomst.domain.assessment.AssessmentBoard;
import nl.uitkomst.domain.assessment.Exact;
import nl.uitkomst.domain.assessment.Ranking;
import nl.uitkomst.domain.assessment.RankingView;
import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.assessment.SeenAssessor;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.tender.Tie;
import nl.uitkomst.web.ApiWords;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An assessment and its ranking as the API gives them: to each reader no more than the screens do. */
public final class AssessmentJson {

    private AssessmentJson() {}

    public record Kandidaat(UUID sleutel, String naam) {}

    public record Criterium(
            String sleutel,
            String naam,
            BigDecimal gewicht,
            @Nullable Integer minimum) {}

    public record Waarde(int score, String betekenis) {}

    public record Beoordelaar(
            UUID sleutel,
            String naam,
            String organisatie,
            String stand,
            @Nullable Instant verklaardOp,
            @Nullable String verklaring,
            @Nullable Instant klaarOp,
            @Nullable String afgehaaldOmdat) {}

    /** @param beoordelaar absent for a score that was agreed on */
    public record Score(
            UUID kandidaat,
            String criterium,
            int score,
            String motivering,
            int nummer,
            @Nullable String beoordelaar) {}

    /**
     * @param beoordelaars all for the lead; for an assessor only from the consensus session on
     * @param eigenScores those of the reader
     * @param scores those of all assessors; empty before the consensus session
     * @param consensus the scores that were agreed on
     */
    public record Beoordeling(
            String aanbesteding,
            String stand,
            List<Kandidaat> kandidaten,
            List<Criterium> criteria,
            List<Waarde> schaal,
            List<Beoordelaar> beoordelaars,
            List<Score> eigenScores,
            List<Score> scores,
            List<Score> consensus) {}

    /** @param exact numerator and denominator, for instance {@code 200/3} */
    public record Punten(BigDecimal getoond, String exact) {}

    public record Deel(String criterium, BigDecimal gewicht, BigDecimal score, BigDecimal hoogste, Punten punten) {}

    public record Plaats(
            int plaats,
            boolean gedeeld,
            @Nullable String beslistDoor,
            UUID kandidaat,
            String naam,
            BigDecimal prijs,
            List<Deel> delen,
            Punten kwaliteit,
            Punten puntenPrijs,
            Punten totaal) {}

    public record Tekort(String criterium, BigDecimal score, BigDecimal minimum) {}

    public record Terzijde(UUID kandidaat, String naam, List<Tekort> tekorten) {}

    public record Loting(String uitleg, Instant op, String door) {}

    /** @param kenmerk the fingerprint of all that it was computed from */
    public record Rangorde(
            String aanbesteding,
            boolean berekend,
            @Nullable Instant op,
            @Nullable String door,
            @Nullable String kenmerk,
            List<Plaats> plaatsen,
            List<Terzijde> terzijde,
            @Nullable Loting loting) {}

    static Beoordeling of(AssessmentBoard board) {
        return new Beoordeling(
                board.number().toString(),
                ApiWords.of(board.stage()),
                board.bidders().stream()
                        .map(one -> new Kandidaat(one.candidate(), one.name()))
                        .toList(),
                board.criteria().stream()
                        .map(one -> new Criterium(
                                one.key(),
                                one.name(),
                                one.weight(),
                                one.minimumScore().orElse(null)))
                        .toList(),
                board.setup().scale().descriptions().entrySet().stream()
                        .map(one -> new Waarde(one.getKey(), one.getValue()))
                        .toList(),
                board.assessors().stream().map(AssessmentJson::assessor).toList(),
                scores(board.mine()),
                scores(board.scores()),
                scores(board.agreed()));
    }

    private static Beoordelaar assessor(SeenAssessor one) {
        return new Beoordelaar(
                one.key(),
                one.name(),
                one.organisation(),
                ApiWords.of(one.state()),
                one.declaredAt().orElse(null),
                one.declaration().orElse(null),
                one.finishedAt().orElse(null),
                one.dismissedBecause().orElse(null));
    }

    private static List<Score> scores(List<SeenScore> scores) {
        return scores.stream()
                .map(one -> new Score(
                        one.candidate(),
                        one.criterion(),
                        one.points(),
                        one.motivation(),
                        one.number(),
                        one.by().isEmpty() ? null : one.by()))
                .toList();
    }

    static Rangorde of(RankingView view) {
        var number = view.number().toString();
        return view.ranking()
                .map(made -> ranking(number, made))
                .orElseGet(() -> new Rangorde(number, false, null, null, null, List.of(), List.of(), null));
    }

    private static Rangorde ranking(String number, Made made) {
        var ranking = made.ranking();
        return new Rangorde(
                number,
                true,
                made.at(),
                made.by(),
                made.digest(),
                ranking.places().stream().map(place -> place(place, made)).toList(),
                ranking.aside().stream().map(one -> aside(one, made)).toList(),
                made.lots()
                        .map(lots -> new Loting(lots.words(), lots.at(), lots.by()))
                        .orElse(null));
    }

    private static Plaats place(Ranking.Place place, Made made) {
        var counting = place.counting();
        var decimals = made.ranking().decimals();
        return new Plaats(
                place.number(),
                place.shared(),
                decided(place.tie()),
                place.candidate(),
                made.compared().bidder(place.candidate()),
                counting.amount().amount(),
                counting.parts().stream()
                        .map(part -> new Deel(
                                part.criterion(),
                                part.weight(),
                                part.score(),
                                part.highest(),
                                points(part.points(), decimals)))
                        .toList(),
                points(counting.quality(), decimals),
                points(counting.price(), decimals),
                points(counting.total(), decimals));
    }

    private static @Nullable String decided(Optional<Tie> tie) {
        return tie.map(one -> switch (one) {
                    case QUALITY -> "kwaliteit";
                    case PRICE -> "prijs";
                    case DRAW -> "loting";
                })
                .orElse(null);
    }

    private static Terzijde aside(Ranking.Aside aside, Made made) {
        return new Terzijde(
                aside.candidate(),
                made.compared().bidder(aside.candidate()),
                aside.shortfalls().stream()
                        .map(one -> new Tekort(one.criterion(), one.score(), one.least()))
                        .toList());
    }

    private static Punten points(BigFraction points, int decimals) {
        return new Punten(Exact.rounded(points, decimals), points.getNumerator() + "/" + points.getDenominator());
    }
}
