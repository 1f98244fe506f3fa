package nl.uitkomst.reporting.voice;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.voice.Reply;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.reporting.Texts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Voices with their answers, as a CSV file that a Dutch Excel opens by itself. */
public final class VoicesFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
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
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        var separator = texts.language().equals("nl") ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> texts.get("voice.file." + column))
                    .toList());
            voices.forEach(voice -> csv.writeRecord(row(contract, voice, texts)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
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
                typed(telling.words()),
                telling.kpi() == null ? "" : telling.kpi().text(),
                voice.providerName() == null ? "" : typed(voice.providerName()),
                telling.proposal() == null ? "" : String.valueOf(telling.proposal()),
                replied(voice, reply -> reply.on().toString()),
                days.isEmpty() ? "" : String.valueOf(days.getAsLong()),
                typed(replied(voice, Reply::words)),
                replied(voice, reply -> texts.get("voice.followed." + reply.followed())),
                typed(replied(voice, Reply::done)));
    }

    private static String replied(SeenVoice voice, Function<Reply, String> what) {
        return voice.reply().map(what).orElse("");
    }

    /** So that no spreadsheet takes what someone typed for a formula. */
    private static String typed(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
