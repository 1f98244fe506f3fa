package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.decision.DecisionRule.Counted;
import nl.uitkomst.domain.decision.DecisionRule.Interest;
import nl.uitkomst.domain.decision.DecisionRule.Majority;
import nl.uitkomst.domain.decision.DecisionRule.Openness;
import nl.uitkomst.domain.decision.DecisionRule.Tie;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ballot in few signs. Seats are letters, with their weight where it is not one: {@code a:3 b c}. The rule is a list of words; what it does not say is the
 * usual: a quorum of one, more than half of the votes cast, an abstention takes part, an interest lowers the base, equal votes reject, no consent needed.
 * Votes are letters with a sign: {@code +} in favour, {@code -} against, {@code 0} abstains, {@code !} has an interest ({@code +!} voted before it said so).
 */
final class Situation {

    private Situation() {}

    static Ballot ballot(String seats, String rule, String votes) {
        var seated = Arrays.stream(seats.split(" ")).map(Situation::seat).toList();
        var cast = new HashMap<Long, Choice>();
        var interested = new HashSet<Long>();
        for (var vote : votes.isBlank() ? new String[0] : votes.strip().split(" ")) {
            if (vote.endsWith("!")) {
                interested.add(letter(vote));
            }
            choice(vote).ifPresent(choice -> cast.put(letter(vote), choice));
        }
        return new Ballot(rule(seated, rule.split(" ")), seated, cast, interested, consent(Set.of(rule.split(" "))));
    }

    static DecisionRule rule(List<Seat> seats, String... words) {
        var said = List.of(words);
        return new DecisionRule(
                seats,
                false,
                chair(said),
                quorum(said),
                said.contains("2/3")
                        ? Majority.TWO_THIRDS
                        : said.contains("unanimous") ? Majority.UNANIMOUS : Majority.SIMPLE,
                said.contains("of-all") ? Counted.ALL_SEATS : Counted.VOTES_CAST,
                !said.contains("abstainers-absent"),
                said.contains("interest-keeps") ? Interest.KEEPS_THE_BASE : Interest.LOWERS_THE_BASE,
                chair(said) == null ? Tie.REJECTED : Tie.CHAIR_DECIDES,
                said.stream().anyMatch(word -> word.startsWith("consent")),
                Openness.CLOSED_UNTIL_THE_END);
    }

    static long letter(String text) {
        return text.charAt(0);
    }

    private static Seat seat(String text) {
        return new Seat(letter(text), text.contains(":") ? Integer.parseInt(text.substring(2)) : 1);
    }

    private static @Nullable Long chair(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("chair="))
                .map(word -> letter(word.substring(6)))
                .findFirst()
                .orElse(null);
    }

    private static Quorum quorum(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("quorum="))
                .map(word -> word.substring(7))
                .map(Situation::quorum)
                .findFirst()
                .orElse(Quorum.ofSeats(1));
    }

    private static Quorum quorum(String text) {
        var number = Integer.parseInt(text.replaceAll("\\D", ""));
        var weight = text.endsWith("w");
        return text.contains("%")
                ? new Quorum(weight ? Quorum.Unit.PERCENT_OF_WEIGHT : Quorum.Unit.PERCENT_OF_SEATS, number)
                : new Quorum(weight ? Quorum.Unit.WEIGHT : Quorum.Unit.SEATS, number);
    }

    private static Consent consent(Set<String> words) {
        return words.contains("consent=given")
                ? Consent.GIVEN
                : words.contains("consent=withheld") ? Consent.WITHHELD : Consent.MISSING;
    }

    private static Optional<Choice> choice(String vote) {
        var signs = Map.of('+', Choice.FOR, '-', Choice.AGAINST, '0', Choice.ABSTAIN);
        return Optional.ofNullable(vote.length() > 1 ? signs.get(vote.charAt(1)) : null);
    }
}
