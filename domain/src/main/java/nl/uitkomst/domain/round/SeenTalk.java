package nl.uitkomst.domain.round;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A talk as its two sides read it.
 *
 * @param round the number of its round, as the reader counts
 * @param minutes for a candidate {@code NONE} until they are shared
 * @param text of the minutes; empty as long as the reader may not read them
 */
public record SeenTalk(
        UUID key,
        int round,
        String theme,
        UUID candidate,
        String name,
        Instant starts,
        Instant ends,
        String place,
        String agenda,
        Instant plannedAt,
        PrivateTalk.Minutes minutes,
        String text,
        @Nullable Instant sharedAt,
        @Nullable Instant answeredAt,
        String remark) {

    /** As its candidate reads it: nothing of minutes that were not shared. */
    SeenTalk forCandidate() {
        return minutes != PrivateTalk.Minutes.DRAFT
                ? this
                : new SeenTalk(
                        key,
                        round,
                        theme,
                        candidate,
                        name,
                        starts,
                        ends,
                        place,
                        agenda,
                        plannedAt,
                        PrivateTalk.Minutes.NONE,
                        "",
                        null,
                        null,
                        "");
    }

    SeenTalk inRound(int number) {
        return new SeenTalk(
                key,
                number,
                theme,
                candidate,
                name,
                starts,
                ends,
                place,
                agenda,
                plannedAt,
                minutes,
                text,
                sharedAt,
                answeredAt,
                remark);
    }
}
