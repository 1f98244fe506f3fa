package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All that is proposed. Until it is put forward, parts of it can be empty.
 *
 * @param withinScope why it lies within what was agreed
 * @param whoGains who are better off by it
 * @param carrier the organisation that carries it out; absent while not chosen
 * @param amount what is asked in all; its phases have to add up to it
 * @param expectation absent while not chosen
 */
public record Plan(
        Proposal.Kind kind,
        String title,
        String summary,
        String withinScope,
        String whoGains,
        @Nullable Long carrier,
        String risks,
        @Nullable Euro amount,
        List<Phase> phases,
        @Nullable Expectation expectation,
        CameFrom cameFrom) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_CONDITION = 1000;
    public static final int MOST_PHASES = 12;

    /** What comes along when text is pasted from a word processor, but nobody sees: all that is not a letter, a mark, a space or the end of a line. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n\\t\\u200D]]");

    private static final Pattern ENDS_OF_LINES = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");

    public Plan {
        title = tidy(title);
        summary = tidy(summary);
        withinScope = tidy(withinScope);
        whoGains = tidy(whoGains);
        risks = tidy(risks);
        phases = List.copyOf(phases);
    }

    /** The same text without what cannot be seen, and with one kind of line end. */
    static String tidy(String text) {
        var lines = ENDS_OF_LINES.matcher(text).replaceAll("\n");
        return UNSEEN.matcher(lines).replaceAll("").strip();
    }

    /** What the phases come to together. */
    public Euro sumOfPhases() {
        return phases.stream()
                .flatMap(phase -> Stream.ofNullable(phase.amount()))
                .reduce(Euro.valueOf("0"), Euro::plus);
    }

    /** The amount of a plan that was put forward, which is always known. */
    public Euro asked() {
        if (amount == null) {
            throw new IllegalStateException("The amount is not known yet: " + title);
        }
        return amount;
    }

    public Optional<Phase> phase(int number) {
        return phases.stream().filter(phase -> phase.number() == number).findFirst();
    }

    public Optional<Expectation> expected() {
        return Optional.ofNullable(expectation);
    }
}
