package nl.uitkomst.reporting.award;

import nl.uitkomst.domain.assessment.Exact;
import nl.uitkomst.domain.award.Advantage;
import nl.uitkomst.domain.award.AwardBoard;
import nl.uitkomst.domain.award.Decided.Outcome;
import nl.uitkomst.domain.award.Reasons;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.apache.commons.numbers.fraction.BigFraction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Drafts the reasons of a decision from the scores, for people to edit. Of the winning bid it gives scores only, never its words or its price. */
public final class ReasonsDraft {

    private final AwardBoard board;
    private final Texts texts;

    public ReasonsDraft(AwardBoard board, Texts texts) {
        this.board = board;
        this.texts = texts;
    }

    public Reasons of(UUID candidate) {
        var won = board.winner().filter(candidate::equals).isPresent();
        return new Reasons(characteristics(candidate), won ? "" : advantages(candidate));
    }

    private String characteristics(UUID candidate) {
        var lines = new ArrayList<String>();
        lines.add(standing(candidate));
        board.advantages(candidate)
                .forEach(one -> lines.add(
                        texts.get("award.draft.own", one.criterion(), String.valueOf(one.own()), one.motivation())));
        return String.join("\n", lines);
    }

    private String standing(UUID candidate) {
        var ranking = board.ranking().orElseThrow().ranking();
        return ranking.placeOf(candidate)
                .map(place -> texts.get(
                        "award.draft.place",
                        String.valueOf(place.number()),
                        String.valueOf(ranking.places().size()),
                        points(place.counting().quality()),
                        points(place.counting().price()),
                        points(place.counting().total())))
                .orElseGet(() -> texts.get("award.draft.aside"));
    }

    private String points(BigFraction points) {
        var decimals = board.ranking().orElseThrow().ranking().decimals();
        return Notation.in(texts).number(Exact.rounded(points, decimals), decimals);
    }

    private String advantages(UUID candidate) {
        var winner = board.winner().map(board::name).orElse("");
        var better = board.advantages(candidate).stream()
                .filter(Advantage::isOfWinner)
                .map(one -> texts.get(
                        "award.draft.better", one.criterion(), String.valueOf(one.winner()), String.valueOf(one.own())))
                .toList();
        var first = better.isEmpty()
                ? texts.get("award.draft.price", winner)
                : texts.get("award.draft.winner", winner, totals());
        return List.of(List.of(first), better).stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    private String totals() {
        return board.winner()
                .flatMap(winner -> board.ranking().orElseThrow().ranking().placeOf(winner))
                .map(place -> points(place.counting().total()))
                .orElse("");
    }

    /** Whether it is the winner, a loser, or a bid below a minimum. */
    public Outcome outcome(UUID candidate) {
        if (board.winner().filter(candidate::equals).isPresent()) {
            return Outcome.WON;
        }
        return board.ranking().orElseThrow().ranking().placeOf(candidate).isPresent() ? Outcome.LOST : Outcome.ASIDE;
    }
}
