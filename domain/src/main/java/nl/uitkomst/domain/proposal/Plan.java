package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
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

    public Plan {
        title = CleanText.of(title);
        summary = CleanText.of(summary);
        withinScope = CleanText.of(withinScope);
        whoGains = CleanText.of(whoGains);
        risks = CleanText.of(risks);
        phases = List.copyOf(phases);
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
