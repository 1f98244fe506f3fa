package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.Beside;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.Field;
import nl.uitkomst.domain.dialogue.SheetPoint;
import nl.uitkomst.domain.dialogue.Words;
import nl.uitkomst.domain.dialogue.Written;
import nl.uitkomst.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What a page that is open and its server tell each other while people talk. All of it this reader may read. */
public final class LiveJson {

    private LiveJson() {}

    /**
     * How the dialogue stands.
     *
     * @param stand the same as long as nothing but words changed
     * @param naast the numbers of the words that stand beside others
     */
    public record Stand(String stand, String naast, List<Veld> velden) {}

    /** What stands in one field. */
    public record Veld(String naam, int versie, String tekst, String door) {}

    /**
     * What came of saving one field.
     *
     * @param naast what was typed, kept beside what stands there; absent when nobody else wrote there
     * @param fout why it was not saved; empty when it was
     */
    public record Bewaard(Veld veld, @Nullable Naast naast, String fout) {}

    /** Words that stand beside others. */
    public record Naast(int nummer, String tekst, String door) {}

    static Stand of(DialogueSheet sheet) {
        return new Stand(
                stand(sheet),
                besides(sheet),
                sheet.fields().stream()
                        .map(field -> field(field, sheet.at(field)))
                        .toList());
    }

    static Veld field(Field field, Words words) {
        return new Veld(FieldNames.of(field), words.version(), words.text(), words.by());
    }

    static Bewaard saved(Field field, Written written) {
        return new Bewaard(field(field, written.standing()), beside(written.beside()), "");
    }

    static Bewaard refused(String name, String why) {
        return new Bewaard(new Veld(name, 0, "", ""), null, why);
    }

    private static @Nullable Naast beside(@Nullable Beside beside) {
        return beside == null ? null : new Naast(beside.number(), beside.text(), beside.by());
    }

    /** Which words stand beside others. They are no part of the fingerprint: who wrote them sees them on the own page already. */
    static String besides(DialogueSheet sheet) {
        return sheet.besides().stream()
                .map(beside -> String.valueOf(beside.number()))
                .collect(Collectors.joining(" "));
    }

    /** A fingerprint of everything but the words. What the other side only thinks of is not in it. */
    static String stand(DialogueSheet sheet) {
        var points = sheet.points().stream().map(LiveJson::stand).collect(Collectors.joining(" "));
        var whole = String.join(
                "|",
                sheet.status().name(),
                sheet.plan().toString(),
                points,
                String.valueOf(sheet.struck().size()),
                String.valueOf(sheet.confirmations().size()));
        return Sha256.of(whole.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static String stand(SheetPoint point) {
        return point.number()
                + (point.isGivenByReader() ? "m" : "")
                + (point.otherGiven() ? "o" : "")
                + (point.isJudged() ? "j" : "")
                + point.actions().size();
    }
}
