package nl.uitkomst.domain.award;

import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.award.Award.Rule;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Candidate;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps what belongs to others out of a letter: the names of bidders that did not win, and what any other bid asked. Nothing that harms the commercial
 * interest of another is told with a decision (article 2.57 of the Aanbestedingswet 2012).
 */
record OtherBids(UUID own, UUID winner, List<Candidate> candidates, Made made) {

    private static final int SHORTEST_NAME = 4;
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[.  ](?=\\d{3})");

    /** @throws RuleBroken when the text tells of another bid what its bidder may not hear */
    void requireUntold(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        names().filter(name -> lower.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(OtherBids::refuse);
        var figures = THOUSANDS.matcher(text).replaceAll("");
        amounts()
                .filter(amount -> Pattern.compile("(?<!\\d)" + amount + "(?!\\d)")
                        .matcher(figures)
                        .find())
                .findFirst()
                .ifPresent(OtherBids::refuse);
    }

    private static void refuse(String told) {
        throw new RuleBroken(Rule.TELLS_OF_OTHERS, told);
    }

    private Stream<String> names() {
        var open = candidates.stream()
                .filter(one -> one.key().equals(own) || one.key().equals(winner))
                .flatMap(OtherBids::names)
                .toList();
        return candidates.stream()
                .filter(one -> !one.key().equals(own) && !one.key().equals(winner))
                .flatMap(OtherBids::names)
                .filter(name -> name.length() >= SHORTEST_NAME && !open.contains(name));
    }

    private static Stream<String> names(Candidate candidate) {
        return Stream.concat(
                Stream.of(candidate.tradeName()), candidate.members().stream().map(member -> member.name()));
    }

    private Stream<String> amounts() {
        return made.compared().bids().stream()
                .filter(bid -> !bid.candidate().equals(own))
                .map(bid -> bid.price().amount().toBigInteger().toString());
    }
}
