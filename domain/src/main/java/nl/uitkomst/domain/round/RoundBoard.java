package nl.uitkomst.domain.round;

import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rounds of a tender for one reader.
 *
 * @param choice for who holds the rounds: the candidates that can take part in the next one; empty for everybody else
 */
public record RoundBoard(RoundHead head, List<SeenRound> rounds, List<Choice> choice) {

    /** A candidate that can be chosen. */
    public record Choice(UUID candidate, String name) {}

    public Optional<SeenRound> open() {
        return rounds.stream().filter(one -> !one.isClosed()).findFirst();
    }

    /** @throws Missing also when it is there, but not for this reader */
    public SeenRound round(int number) {
        return rounds.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("round", number));
    }

    /** @throws RuleBroken when it was closed */
    public SeenRound open(int number) {
        var round = round(number);
        if (round.isClosed()) {
            throw new RuleBroken(Round.Rule.CLOSED);
        }
        return round;
    }

    /** @throws Missing also when it is there, but not for this reader */
    public SeenTalk talk(UUID key) {
        return rounds.stream()
                .flatMap(round -> round.parts().stream())
                .flatMap(part -> part.talks().stream())
                .filter(talk -> talk.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Missing("talk", key));
    }
}
