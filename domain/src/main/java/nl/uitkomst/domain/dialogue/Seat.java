package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.shared.Row;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where someone sits when a dialogue is held.
 *
 * @param equal whether it sits between equals and does not lead them: then it confirms for the other side when another organisation confirmed for its own, so
 *     that minutes need two organisations, whichever
 */
record Seat(Side side, boolean equal, long organisation) {

    /** SQL of who confirmed the minutes of the dialogue {@code d}, to be read by {@link #confirmed}. */
    static final String CONFIRMED =
            "(select group_concat(k.side, '/', k.organisation_id) from dialogue_confirmation k where k.dialogue_id = d.id)";

    static Seat of(Person person, Standing standing) {
        return new Seat(Side.of(person.role(), standing), Side.isBetweenEquals(standing), person.organisation());
    }

    /**
     * The side for which a confirmation from this seat would count.
     *
     * @param confirmed which organisation confirmed for which side
     */
    Optional<Side> confirms(Map<Side, Long> confirmed) {
        if (equal && confirmed.containsValue(organisation)) {
            return Optional.empty();
        }
        if (!confirmed.containsKey(side)) {
            return Optional.of(side);
        }
        return equal && !confirmed.containsKey(side.other()) ? Optional.of(side.other()) : Optional.empty();
    }

    /** @param place of {@link #CONFIRMED} in the row */
    static Map<Side, Long> confirmed(Row row, int place) {
        var sides = row.isNull(place)
                ? Stream.<String>of()
                : Stream.of(row.text(place).split(","));
        return sides.map(one -> one.split("/"))
                .collect(Collectors.toMap(one -> Side.valueOf(one[0]), one -> Long.valueOf(one[1])));
    }
}
