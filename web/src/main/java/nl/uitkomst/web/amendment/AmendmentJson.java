package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Amendment.Status;
import nl.uitkomst.domain.amendment.AmendmentOverview;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.Obstacle;
import nl.uitkomst.domain.history.Difference;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.history.DifferenceWords;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An amendment with what it changes, as the API gives it.
 *
 * @param tekst which text it is: to be sent along when writing in it, offering, signing and answering
 * @param versie of reason and date, to change them with
 * @param belemmeringen what keeps it from being offered
 */
public record AmendmentJson(
        int nummer,
        String stand,
        String reden,
        LocalDate ingangsdatum,
        int tekst,
        int versie,
        BigDecimal waardeverandering,
        List<Onderdeel> onderdelen,
        List<Belemmering> belemmeringen,
        List<Ondertekenaar> ondertekenaars,
        @Nullable String wensen,
        @Nullable Instant aangebodenOp,
        @Nullable Instant afgeslotenOp,
        List<Handeling> logboek) {

    /**
     * @param onderdeel by which it is addressed
     * @param versie to be sent along when dropping it or taking over what stands now
     * @param botst what became of it in the contract after it was written; empty when it does not collide
     */
    public record Onderdeel(
            String onderdeel,
            List<String> verschil,
            String door,
            String organisatie,
            Instant op,
            int versie,
            List<String> botst) {}

    public record Belemmering(
            String code, String tekst, @Nullable String onderdeel) {}

    public record Ondertekenaar(
            UUID organisatie,
            String naam,
            String rol,
            @Nullable String getekendDoor,
            @Nullable Instant getekendOp) {}

    public record Handeling(
            int tekst,
            String handeling,
            List<String> verschil,
            @Nullable String gezegd,
            String door,
            String organisatie,
            Instant op) {}

    /** All amendments of a contract, and what they did to its value together. */
    public record Overzicht(
            BigDecimal oorspronkelijkeWaarde,
            BigDecimal gewijzigd,
            BigDecimal percentage,
            BigDecimal doorOpties,
            BigDecimal doorIndexering,
            @Nullable Signaal signaal,
            List<Regel> wijzigingen) {}

    /** Something to look into, with its source; never legal advice. */
    public record Signaal(String tekst, String bron) {}

    public record Regel(
            int nummer,
            String reden,
            LocalDate ingangsdatum,
            String stand,
            BigDecimal waardeverandering,
            boolean optie,
            @Nullable Instant afgeslotenOp) {}

    static Overzicht of(AmendmentOverview overview, Texts texts) {
        var signal = overview.signals()
                ? new Signaal(
                        texts.get("amendment.signal", overview.percentage()), texts.get("amendment.signal.source"))
                : null;
        return new Overzicht(
                overview.original().amount(),
                overview.changed().amount(),
                overview.percentage(),
                overview.byOption().amount(),
                overview.byIndexation().amount(),
                signal,
                overview.lines().stream().map(AmendmentJson::line).toList());
    }

    private static Regel line(AmendmentOverview.Line line) {
        return new Regel(
                line.number(),
                line.reason(),
                line.effectiveOn(),
                word(line.status()),
                line.value().amount(),
                line.option(),
                line.closedAt());
    }

    static AmendmentJson of(Negotiation it, Texts texts) {
        var words = DifferenceWords.in(texts, it.now().terms().legalForm());
        return new AmendmentJson(
                it.number(),
                word(it.status()),
                it.reason(),
                it.effectiveOn(),
                it.text(),
                it.basics(),
                it.value().amount(),
                it.changes().stream().map(written -> part(written, words)).toList(),
                it.obstacles().stream().map(one -> obstacle(one, texts)).toList(),
                it.signers().stream().map(AmendmentJson::signer).toList(),
                it.answer(),
                it.offeredAt(),
                it.closedAt(),
                it.log().stream().map(done -> act(it, done, words)).toList());
    }

    private static Onderdeel part(Negotiation.Written written, DifferenceWords words) {
        var kept = written.kept();
        return new Onderdeel(
                kept.change().subject().toString(),
                sentences(written.difference(), words),
                kept.by(),
                kept.organisation(),
                kept.at(),
                kept.version(),
                sentences(written.drift(), words));
    }

    private static Belemmering obstacle(Obstacle one, Texts texts) {
        var subject = one.subject();
        return new Belemmering(
                one.rule().name(), ObstacleWords.of(one, texts), subject == null ? null : subject.toString());
    }

    private static Ondertekenaar signer(Negotiation.Signer one) {
        var signature = one.signature();
        return new Ondertekenaar(
                one.publicId(),
                one.name(),
                ApiWords.of(one.role()),
                signature == null ? null : signature.signer(),
                signature == null ? null : signature.at());
    }

    private static Handeling act(
            Negotiation it, nl.uitkomst.domain.amendment.Amendment.Done done, DifferenceWords words) {
        var change = done.change();
        return new Handeling(
                done.text(),
                done.act().name(),
                change == null ? List.of() : sentences(it.told(change), words),
                done.said(),
                done.by(),
                done.organisation(),
                done.at());
    }

    private static List<String> sentences(Difference difference, DifferenceWords words) {
        return words.of(difference).stream().map(Wording::sentence).toList();
    }

    private static String word(Status status) {
        return switch (status) {
            case PROPOSED -> "voorstel";
            case OFFERED -> "aangeboden";
            case IN_FORCE -> "getekend";
            case WITHDRAWN -> "ingetrokken";
        };
    }
}
