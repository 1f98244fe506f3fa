package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.Beside;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.DialogueSheets.Held;
import nl.uitkomst.domain.dialogue.Field;
import nl.uitkomst.domain.dialogue.Judgement;
import nl.uitkomst.domain.dialogue.SheetPoint;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A dialogue as the API gives it. What the other side thinks of a point is in it only when both sides have given their judgement.
 *
 * @param kant for which side the caller talks; absent for who only reads
 * @param kenmerk to be sent along when confirming, so that one confirms what one read; absent while nothing is offered
 * @param velden what stands in each field, with the version to be sent along when it is written over
 * @param naast words that were written in a field at the same time, to choose from
 */
public record DialogueJson(
        String contract,
        String periode,
        boolean illustratief,
        String stand,
        @Nullable String kant,
        @Nullable LocalDate datum,
        @Nullable String van,
        @Nullable String tot,
        String plaats,
        List<Punt> agenda,
        List<Geschrapt> geschrapt,
        List<LiveJson.Veld> velden,
        List<Naast> naast,
        @Nullable String kenmerk,
        @Nullable String heropendOmdat,
        List<Bevestiging> bevestigingen,
        @Nullable Instant vastgesteldOp) {

    /** One period. */
    public record Periode(
            String periode,
            @Nullable String stand,
            @Nullable LocalDate datum,
            int agendapunten,
            int afspraken,
            boolean wachtOpU) {}

    /**
     * @param eigenOordeel of the caller's side, given or not
     * @param andereKantGaf whether the other side has given its judgement
     * @param oordelen of both sides, once both were given
     */
    public record Punt(
            int nummer,
            String soort,
            String over,
            String titel,
            String aanleiding,
            @Nullable Oordeel eigenOordeel,
            boolean andereKantGaf,
            List<Oordeel> oordelen,
            List<Afspraak> afspraken) {}

    public record Oordeel(
            String kant,
            @Nullable String schaal,
            String tekst,
            @Nullable String door,
            @Nullable Instant gegevenOp) {}

    public record Afspraak(int actie, String titel, String eigenaar, LocalDate klaar) {}

    public record Geschrapt(int nummer, String titel) {}

    public record Naast(int nummer, String veld, String tekst, String door) {}

    public record Bevestiging(String kant, String naam, String organisatie, Instant tijdstip) {}

    static Periode of(Held held) {
        return new Periode(
                held.period().toString(),
                held.status() == null ? null : ApiWords.of(held.status()),
                held.day(),
                held.points(),
                held.actions(),
                held.waits());
    }

    static DialogueJson of(DialogueSheet sheet) {
        var plan = sheet.plan();
        return new DialogueJson(
                sheet.key().contract().text(),
                sheet.key().period(),
                sheet.illustrative(),
                ApiWords.of(sheet.status()),
                sheet.reader() == null ? null : ApiWords.of(sheet.reader()),
                plan.day(),
                plan.from() == null ? null : plan.from().toString(),
                plan.until() == null ? null : plan.until().toString(),
                plan.place(),
                sheet.points().stream().map(DialogueJson::of).toList(),
                sheet.struck().stream()
                        .map(point -> new Geschrapt(point.number(), point.title()))
                        .toList(),
                sheet.fields().stream()
                        .filter(field -> field.kind() != Field.Kind.JUDGEMENT || sheet.isWritable())
                        .map(field -> LiveJson.field(field, sheet.at(field)))
                        .toList(),
                sheet.besides().stream().map(DialogueJson::of).toList(),
                sheet.offer().map(offer -> offer.digest()).orElse(null),
                sheet.answer().map(answer -> answer.reason()).orElse(null),
                sheet.confirmations().stream()
                        .map(one -> new Bevestiging(ApiWords.of(one.side()), one.name(), one.organisation(), one.at()))
                        .toList(),
                sheet.confirmedAt());
    }

    private static Punt of(SheetPoint point) {
        return new Punt(
                point.number(),
                ApiWords.of(point.kind()),
                point.subject(),
                point.title(),
                point.why(),
                point.own() == null ? null : of(point.own()),
                point.otherGiven(),
                point.judgements().stream().map(DialogueJson::of).toList(),
                point.actions().stream()
                        .map(one -> new Afspraak(one.action(), one.title(), one.owner(), one.dueOn()))
                        .toList());
    }

    private static Oordeel of(Judgement judgement) {
        return new Oordeel(
                ApiWords.of(judgement.side()),
                judgement.scale() == null ? null : ApiWords.of(judgement.scale()),
                judgement.words().text(),
                judgement.givenBy(),
                judgement.givenAt());
    }

    private static Naast of(Beside beside) {
        return new Naast(beside.number(), FieldNames.of(beside.field()), beside.text(), beside.by());
    }
}
