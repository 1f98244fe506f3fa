package nl.uitkomst.domain.tender;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The moments of a tender, each in UTC to the millisecond. What is allowed until a moment is refused at that moment. */
public record Calendar(Map<Kind, Instant> moments) {

    /** In the order in which they come. */
    public enum Kind {
        /** Questions about the announcement can be asked until then. */
        QUESTIONS_UNTIL,
        APPLY_UNTIL,
        /** When the selection is sent to all who applied. */
        SELECTION_ON,
        DIALOGUE_FROM,
        DIALOGUE_UNTIL,
        /** When the selected candidates are invited to bid. */
        INVITATION_ON,
        BID_UNTIL,
        /** When the decision on the award is sent. */
        AWARD_ON,
        /** When the contract begins. */
        CONTRACT_FROM
    }

    /**
     * A moment of the calendar.
     *
     * @param at in UTC to the millisecond
     */
    public record Moment(Kind kind, Instant at) {}

    public static final Calendar NONE = new Calendar(Map.of());

    public Calendar {
        var sorted = new EnumMap<Kind, Instant>(Kind.class);
        sorted.putAll(moments);
        moments = Collections.unmodifiableMap(sorted);
    }

    public Optional<Instant> at(Kind kind) {
        return Optional.ofNullable(moments.get(kind));
    }

    /** In the order of the kinds, which is that of time when it is right. */
    public List<Moment> all() {
        return moments.entrySet().stream()
                .map(entry -> new Moment(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether that moment has come; never when there is no such moment. */
    public boolean hasCome(Kind kind, Instant now) {
        return at(kind).filter(moment -> !now.isBefore(moment)).isPresent();
    }

    /** Whether that moment has yet to come; never when there is no such moment. */
    public boolean isToCome(Kind kind, Instant now) {
        return at(kind).filter(now::isBefore).isPresent();
    }
}
