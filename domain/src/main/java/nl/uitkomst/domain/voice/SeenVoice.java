package nl.uitkomst.domain.voice;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A voice as one reader sees it.
 *
 * @param keeps whether this reader puts it right and answers it
 */
public record SeenVoice(
        int number,
        Telling telling,
        @Nullable String providerName,
        @Nullable Reply given,
        @Nullable LocalDate redacted,
        String changedBy,
        Instant changedAt,
        long version,
        boolean keeps) {

    static SeenVoice of(Voice voice, @Nullable String providerName, boolean keeps) {
        return new SeenVoice(
                voice.number(),
                voice.telling(),
                providerName,
                voice.reply().orElse(null),
                voice.redactedOn().orElse(null),
                voice.changedBy(),
                voice.changedAt(),
                voice.version(),
                keeps);
    }

    public Optional<Reply> reply() {
        return Optional.ofNullable(given);
    }

    public boolean isOpen() {
        return given == null;
    }

    /** The last day on which an answer is in time. */
    public LocalDate answerBy() {
        return telling.heardOn().plusWeeks(Voice.WEEKS_TO_ANSWER);
    }

    public boolean isLateOn(LocalDate day) {
        return isOpen() && answerBy().isBefore(day);
    }

    /** The days between hearing it and answering it; empty while it is open. */
    public OptionalLong daysToAnswer() {
        return reply().stream()
                .mapToLong(reply -> ChronoUnit.DAYS.between(telling.heardOn(), reply.on()))
                .findFirst();
    }
}
