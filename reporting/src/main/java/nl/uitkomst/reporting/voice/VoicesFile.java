package nl.uitkomst.reporting.voice;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.voice.Reply;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.CsvFile;

import java.util.List;
import java.util.function.Function;

/** Voices with their answers, as a CSV file that a Dutch Excel opens by itself. */
public final class VoicesFile {

    private static final List<String> COLUMNS = List.of(
            "contract",
            "number",
            "kind",
            "asked",
            "source",
            "heard",
            "theme",
            "words",
            "kpi",
            "provider",
            "proposal",
            "answered",
            "days",
            "answer",
            "followed",
            "done");

    private VoicesFile() {}

    public static byte[] csv(ContractNumber contract, List<SeenVoice> voices, Texts texts) {
        return CsvFile.of(
                COLUMNS.stream()
                        .map(column -> texts.get("voice.file." + column))
                        .toList(),
                voices.stream().map(voice -> row(contract, voice, texts)).toList(),
                texts);
    }

    private static List<String> row(ContractNumber contract, SeenVoice voice, Texts texts) {
        var telling = voice.telling();
        var days = voice.daysToAnswer();
        return List.of(
                contract.toString(),
                String.valueOf(voice.number()),
                texts.get("voice.kind." + telling.kind()),
                telling.asked() == null ? "" : texts.get(telling.asked() ? "voice.asked" : "voice.unasked"),
                texts.get("voice.source." + telling.source()),
                telling.heardOn().toString(),
                texts.get("voice.theme." + telling.theme()),
                CsvFile.typed(telling.words()),
                telling.kpi() == null ? "" : telling.kpi().text(),
                voice.providerName() == null ? "" : CsvFile.typed(voice.providerName()),
                telling.proposal() == null ? "" : String.valueOf(telling.proposal()),
                replied(voice, reply -> reply.on().toString()),
                days.isEmpty() ? "" : String.valueOf(days.getAsLong()),
                CsvFile.typed(replied(voice, Reply::words)),
                replied(voice, reply -> texts.get("voice.followed." + reply.followed())),
                CsvFile.typed(replied(voice, Reply::done)));
    }

    private static String replied(SeenVoice voice, Function<Reply, String> what) {
        return voice.reply().map(what).orElse("");
    }
}
