package nl.uitkomst.web.assessment;

import nl.uitkomst.domain.assessment.Exact;
import nl.uitkomst.domain.assessment.Ranking;
import nl.uitkomst.domain.assessment.RankingView;
import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.assessment.ScorePicture;
import nl.uitkomst.reporting.persona.JourneyPicture;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ranking with its computation laid open, on screen.
 *
 * @param journey absent while nothing is ranked
 * @param done what was just done; empty for nothing
 */
public record RankingPage(
        RankingView view, @Nullable JourneyView journey, FormInput input, String done, TenderNav nav, Texts texts) {

    public String tender() {
        return "/aanbestedingen/" + view.number();
    }

    public String here() {
        return tender() + "/rangorde";
    }

    private Notation notation() {
        return Notation.in(texts);
    }

    private Made made() {
        return view.ranking().orElseThrow();
    }

    public Ranking ranking() {
        return made().ranking();
    }

    public String title() {
        if (view.ranking().isEmpty()) {
            return texts.get("assessment.ranking.title.none");
        }
        if (ranking().places().isEmpty()) {
            return texts.get("assessment.ranking.title.nobody");
        }
        return ranking()
                .first()
                .map(first -> texts.get("assessment.ranking.title", bidder(first.candidate())))
                .orElseGet(() -> texts.get("assessment.ranking.title.lots"));
    }

    public String lead() {
        if (view.ranking().isEmpty()) {
            return texts.get(
                    !view.fixed()
                            ? "assessment.ranking.none.fix"
                            : view.pricesOpened() ? "assessment.ranking.none.ready" : "assessment.ranking.none.prices");
        }
        return ranking()
                .first()
                .map(first -> texts.get(
                        "assessment.ranking.lead", points(first.counting().total())))
                .orElse("");
    }

    public String bidder(UUID candidate) {
        return made().compared().bidder(candidate);
    }

    /** Rounded, but with as many decimals as show every difference between totals. */
    public String points(BigFraction points) {
        var decimals = ranking().decimals();
        return notation().number(Exact.rounded(points, decimals), decimals);
    }

    public String number(BigDecimal value) {
        return notation().exact(value);
    }

    public String tie(Ranking.Place place) {
        return place.tie()
                .map(tie -> texts.get("assessment.ranking.tie." + tie))
                .orElse(place.shared() ? texts.get("assessment.ranking.shared") : "");
    }

    public String criterion(String key) {
        return made().compared().criterion(key);
    }

    public String shortfall(Ranking.Shortfall shortfall) {
        return texts.get(
                "assessment.ranking.shortfall",
                criterion(shortfall.criterion()),
                number(shortfall.score()),
                number(shortfall.least()));
    }

    public String step(Ranking.Part part) {
        return texts.get(
                "assessment.ranking.step", number(part.weight()), number(part.score()), number(part.highest()));
    }

    // how it was computed

    public List<String> how() {
        var contest = made().compared().contest();
        var lines = new ArrayList<String>();
        lines.add(texts.get("assessment.ranking.how.quality", number(contest.highest())));
        lines.add(texts.get("assessment.ranking.how.price", formula()));
        lines.add(texts.get("assessment.ranking.how.tie", texts.get("assessment.ranking.tieRule." + contest.tie())));
        if (contest.criteria().stream().anyMatch(one -> one.least().isPresent())) {
            lines.add(texts.get("assessment.ranking.how.minimum"));
        }
        lines.add(texts.get("assessment.ranking.how.exact"));
        return lines;
    }

    private String formula() {
        var contest = made().compared().contest();
        if (contest.priceWeight().signum() == 0) {
            return texts.get("assessment.ranking.formula.none");
        }
        var terms = contest.terms();
        return texts.get(
                "assessment.ranking.formula." + terms.formula(),
                euro(terms.low()),
                euro(terms.high()),
                euro(terms.perPoint()));
    }

    private String euro(@Nullable Euro amount) {
        return amount == null ? "" : notation().euro(amount);
    }

    public String once() {
        return texts.get("assessment.ranking.how.once", notation().moment(made().at()), made().by(), made().digest());
    }

    public List<Ranking.Part> partsOf(UUID candidate) {
        return ranking()
                .placeOf(candidate)
                .map(place -> place.counting().parts())
                .orElseGet(() -> ranking().aside().stream()
                        .filter(one -> one.candidate().equals(candidate))
                        .findFirst()
                        .map(Ranking.Aside::parts)
                        .orElse(List.of()));
    }

    /** All bids, those with a place first and in its order. */
    public List<UUID> candidates() {
        var all = new ArrayList<>(
                ranking().places().stream().map(Ranking.Place::candidate).toList());
        ranking().aside().forEach(one -> all.add(one.candidate()));
        return all;
    }

    public List<Criterion> criteria() {
        return view.setup().scored();
    }

    public Optional<SeenScore> score(UUID candidate, String criterion) {
        return view.agreed().stream()
                .filter(one -> one.isOf(candidate, criterion))
                .findFirst();
    }

    public Setup setup() {
        return view.setup();
    }

    /** What one bid was given for each persona and stage, as a map of the journey. */
    public Optional<JourneyPicture> picture(UUID candidate) {
        return Optional.ofNullable(journey)
                .map(seen -> ScorePicture.of(seen, view, candidate, bidder(candidate), texts));
    }

    public String pictures() {
        return journey == null ? "" : "/klantreizen/" + journey.key() + "/beelden";
    }

    public BigDecimal priceWeight() {
        return made().compared().contest().priceWeight();
    }

    /** What the weights add up to. */
    public BigDecimal whole() {
        return setup().weight();
    }

    // lots

    public List<UUID> equal() {
        return ranking().places().stream()
                .filter(Ranking.Place::shared)
                .map(Ranking.Place::candidate)
                .toList();
    }

    public List<Option> drawnPlaces() {
        return IntStream.rangeClosed(1, equal().size())
                .mapToObj(String::valueOf)
                .map(place -> Option.of(place, place))
                .collect(Collectors.toList());
    }

    public String lots() {
        return made().lots()
                .map(lots -> texts.get(
                        "assessment.ranking.lots.drawn",
                        lots.words(),
                        lots.by(),
                        notation().moment(lots.at())))
                .orElse("");
    }
}
