package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.bid.seal.Binding;
import nl.uitkomst.domain.shared.CleanText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What a bidder promises to one persona in one stage of its journey, or under another criterion.
 *
 * @param measure by what it is measured; absent when it cannot be
 */
public record Promise(String words, @Nullable Measure measure) {

    public static final int LONGEST = 4000;

    public Promise {
        words = CleanText.of(words);
    }

    public static Promise inWords(String words) {
        return new Promise(words, null);
    }

    public Optional<Measure> measured() {
        return Optional.ofNullable(measure);
    }

    /** By which it is seen whether it was changed since someone read it. */
    public String mark() {
        var numbers = measure == null
                ? Binding.of()
                : Binding.of(measure.name(), measure.unit(), measure.consequence())
                        .and(measure.kind(), measure.direction(), measure.target(), measure.floor());
        return numbers.and(words).hash();
    }

    public boolean isEmpty() {
        return words.isEmpty() && measure == null;
    }
}
