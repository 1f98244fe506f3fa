package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.voice.Voice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Something that was heard and waits for an answer. */
public record VoiceFact(int number, Voice.Kind kind, Voice.Theme theme, long daysOpen) {

    static VoiceFact of(Voice voice, LocalDate today) {
        return new VoiceFact(
                voice.number(), voice.kind(), voice.theme(), ChronoUnit.DAYS.between(voice.heardOn(), today));
    }

    boolean isComplaint() {
        return kind == Voice.Kind.COMPLAINT;
    }

    boolean isLate() {
        return daysOpen > Voice.WEEKS_TO_ANSWER * 7L;
    }
}
