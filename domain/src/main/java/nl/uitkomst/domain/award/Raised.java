package nl.uitkomst.domain.award;

import nl.uitkomst.domain.shared.CleanText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An objection or a court case as it came in.
 *
 * @param candidate whose it is; absent when it is of somebody else
 * @param on the day on which it was raised; of a court case that on which the summons was served
 */
public record Raised(Hold.Kind kind, @Nullable UUID candidate, LocalDate on, String words) {

    public Raised {
        words = CleanText.of(words);
    }
}
