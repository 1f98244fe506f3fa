package nl.uitkomst.web.voice;

import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.voice.Reply;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.domain.voice.VoiceBoard;
import nl.uitkomst.domain.voice.VoiceCounts;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A voice as the API gives it.
 *
 * @param gevraagd only of advice
 * @param organisatie the organisation that it is about
 * @param antwoord absent while it waits for one
 * @param versie to change it with
 */
public record VoiceJson(
        int nummer,
        String soort,
        @Nullable Boolean gevraagd,
        String bron,
        LocalDate gehoord,
        String thema,
        String woorden,
        @Nullable String kpi,
        @Nullable UUID organisatie,
        @Nullable String organisatieNaam,
        @Nullable Integer voorstel,
        LocalDate antwoordUiterlijk,
        @Nullable Antwoord antwoord,
        long versie) {

    /** @param dagen between hearing it and answering it */
    public record Antwoord(String woorden, String gevolg, String gedaan, LocalDate op, long dagen) {}

    /** @param mediaanDagen absent while nothing was answered */
    public record Telling(
            String van,
            Map<String, Integer> soorten,
            int samen,
            int wacht,
            int langerDanZesWeken,
            @Nullable Long mediaanDagen) {}

    public record Tellingen(List<Telling> perioden, List<Telling> themas, Telling alles) {}

    static VoiceJson of(VoiceBoard.Content board, SeenVoice voice) {
        var telling = voice.telling();
        return new VoiceJson(
                voice.number(),
                ApiWords.of(telling.kind()),
                telling.asked(),
                ApiWords.of(telling.source()),
                telling.heardOn(),
                ApiWords.of(telling.theme()),
                telling.words(),
                telling.kpi() == null ? null : telling.kpi().text(),
                board.providers().stream()
                        .filter(one -> telling.provider() != null && one.id() == telling.provider())
                        .map(Participants.Participant::publicId)
                        .findFirst()
                        .orElse(null),
                voice.providerName(),
                telling.proposal(),
                voice.answerBy(),
                voice.reply().map(reply -> answer(voice, reply)).orElse(null),
                voice.version());
    }

    private static Antwoord answer(SeenVoice voice, Reply reply) {
        return new Antwoord(
                reply.words(),
                ApiWords.of(reply.followed()),
                reply.done(),
                reply.on(),
                voice.daysToAnswer().orElse(0));
    }

    static Tellingen counts(VoiceCounts counts) {
        return new Tellingen(
                counts.periods().stream()
                        .map(one -> counted(one, Object::toString))
                        .toList(),
                counts.themes().stream().map(one -> counted(one, ApiWords::of)).toList(),
                counted(counts.all(), name -> name));
    }

    private static <T> Telling counted(VoiceCounts.Counted<T> one, Function<T, String> name) {
        var kinds = new LinkedHashMap<String, Integer>();
        one.kinds().forEach((kind, count) -> kinds.put(ApiWords.of(kind), count));
        return new Telling(
                name.apply(one.of()),
                kinds,
                one.total(),
                one.open(),
                one.late(),
                one.medianDays().isEmpty() ? null : one.medianDays().getAsLong());
    }
}
