package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.shared.CleanText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What one persona goes through in one stage.
 *
 * @param moment what changes here when this is a key moment; absent otherwise
 */
public record Cell(
        Spot spot,
        String does,
        String feels,
        String needs,
        @Nullable String moment) {

    public static final int LONGEST = 400;
    public static final int LONGEST_MOMENT = 200;

    public Cell {
        does = CleanText.of(does);
        feels = CleanText.of(feels);
        needs = CleanText.of(needs);
        moment = moment == null || moment.isBlank() ? null : CleanText.of(moment);
    }

    public Optional<String> keyMoment() {
        return Optional.ofNullable(moment);
    }

    public boolean isEmpty() {
        return does.isEmpty() && feels.isEmpty() && needs.isEmpty() && moment == null;
    }
}
