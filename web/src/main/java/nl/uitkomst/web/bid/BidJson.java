package nl.uitkomst.web.bid;

import nl.uitkomst.domain.bid.BidContent;
import nl.uitkomst.domain.bid.BidDocument;
import nl.uitkomst.domain.bid.BidRoom;
import nl.uitkomst.domain.bid.Ceremony;
import nl.uitkomst.domain.bid.Gap;
import nl.uitkomst.domain.bid.KeyRoom.OwnKey;
import nl.uitkomst.domain.bid.Measure;
import nl.uitkomst.domain.bid.Opening;
import nl.uitkomst.domain.bid.OpeningRecord;
import nl.uitkomst.domain.bid.OpeningRoom;
import nl.uitkomst.domain.bid.PriceSheet;
import nl.uitkomst.domain.bid.PromisePlace;
import nl.uitkomst.domain.bid.Receipt;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Keys, bids and openings as other systems read them. Moments are those of the database, in UTC to the millisecond. */
public final class BidJson {

    private BidJson() {}

    // keys

    public record Kluis(
            List<Opener> openers,
            List<Beschikbaar> beschikbaar,
            @Nullable String sleutelBeloften,
            @Nullable String sleutelPrijzen,
            @Nullable String gemaaktDoor,
            @Nullable Instant gemaaktOp,
            @Nullable Eigen eigen) {}

    public record Opener(String naam, @Nullable String vingerafdruk) {}

    public record Beschikbaar(String account, String naam) {}

    public record Eigen(String vingerafdruk, boolean bevestigd) {}

    public record Sleutelwoord(String sleutelwoord) {}

    static Kluis of(Ceremony ceremony, @Nullable OwnKey own) {
        return new Kluis(
                ceremony.officers().stream()
                        .map(one -> new Opener(one.name(), one.fingerprint()))
                        .toList(),
                ceremony.available().stream()
                        .map(one -> new Beschikbaar(String.valueOf(one.account()), one.name()))
                        .toList(),
                ceremony.qualityKey(),
                ceremony.priceKey(),
                ceremony.madeBy(),
                ceremony.madeAt(),
                own == null ? null : new Eigen(own.fingerprint(), own.confirmed()));
    }

    // the own bid

    /** @param open whether the vault was opened with what was sent along; only then promises, price, documents and gaps say anything */
    public record Inschrijving(
            UUID kandidaat,
            String handelsnaam,
            @Nullable Instant tot,
            Instant nu,
            boolean kan,
            boolean ingediend,
            @Nullable String sleutelBeloften,
            boolean kluis,
            boolean open,
            List<Belofte> beloften,
            @Nullable Prijs prijs,
            List<Document> documenten,
            List<Gemis> ontbreekt,
            List<Bewijs> bewijzen) {}

    /** @param kenmerk to be sent back as 'gelezen' when it is changed */
    public record Belofte(
            String waar, String belofte, @Nullable Maatstaf maatstaf, String kenmerk) {}

    public record Maatstaf(
            String naam,
            String soort,
            String richting,
            BigDecimal norm,
            String eenheid,
            BigDecimal ondergrens,
            String gevolg) {

        static @Nullable Maatstaf of(@Nullable Measure measure) {
            return measure == null
                    ? null
                    : new Maatstaf(
                            measure.name(),
                            ApiWords.of(measure.kind()),
                            ApiWords.of(measure.direction()),
                            plain(measure.target()),
                            measure.unit(),
                            plain(measure.floor()),
                            measure.consequence());
        }
    }

    /** Without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    public record Prijs(List<Regel> regels, BigDecimal totaal) {

        static @Nullable Prijs of(@Nullable PriceSheet sheet) {
            return sheet == null
                    ? null
                    : new Prijs(
                            sheet.lines().stream()
                                    .map(line -> new Regel(
                                            line.name(),
                                            line.years().stream()
                                                    .map(Euro::amount)
                                                    .toList()))
                                    .toList(),
                            sheet.total().amount());
        }
    }

    public record Regel(String naam, List<BigDecimal> jaren) {}

    public record Document(UUID sleutel, String bij, String naam, long bytes, String sha256) {

        static Document of(BidDocument one) {
            return new Document(one.key(), ApiWords.of(one.envelope()), one.name(), one.bytes(), one.sha256());
        }
    }

    public record Gemis(String soort, @Nullable String waar) {}

    public record Bewijs(
            int nummer,
            String soort,
            int revisie,
            Instant op,
            Instant tot,
            String manifest,
            String aan,
            String vorige,
            String hash) {}

    public record Kluiswoord(String kluiswoord) {}

    public record Kluistoegang(String kluistoegang) {}

    public record Geplaatst(UUID sleutel) {}

    static Inschrijving of(BidRoom.Content room) {
        var content = room.open().orElse(BidContent.EMPTY);
        return new Inschrijving(
                room.candidate(),
                room.tradeName(),
                room.deadline(),
                room.now(),
                room.asked(),
                room.bid().isSubmitted(),
                room.fingerprint(),
                room.vault(),
                room.open().isPresent(),
                PromisePlace.of(room.tender()).stream()
                        .map(place -> promise(room, place))
                        .toList(),
                Prijs.of(content.price()),
                content.documents().stream().map(Document::of).toList(),
                room.gaps().stream().map(BidJson::of).toList(),
                room.bid().receipts().stream().map(BidJson::of).toList());
    }

    private static Belofte promise(BidRoom.Content room, PromisePlace place) {
        var promise = room.promise(place);
        return new Belofte(place.key(), promise.words(), Maatstaf.of(promise.measure()), promise.mark());
    }

    private static Gemis of(Gap gap) {
        return new Gemis(ApiWords.of(gap.kind()), gap.place().isEmpty() ? null : gap.place());
    }

    static Bewijs of(Receipt receipt) {
        return new Bewijs(
                receipt.number(),
                ApiWords.of(receipt.kind()),
                receipt.revision(),
                receipt.at(),
                receipt.deadline(),
                receipt.manifest(),
                receipt.givenTo(),
                receipt.previous(),
                receipt.hash());
    }

    // the opening

    public record OpeningVan(@Nullable Instant tot, Instant nu, boolean sleutelsGemaakt, List<Beurt> beurten) {}

    /** @param kan whether it can be opened at this time */
    public record Beurt(
            String envelop,
            boolean kan,
            boolean kanBeginnen,
            boolean kanBevestigen,
            @Nullable String begonnenDoor,
            @Nullable Instant begonnenOp,
            @Nullable Verslag verslag) {}

    public record Verslag(
            Instant tot,
            String eerste,
            Instant eersteOp,
            String tweede,
            Instant tweedeOp,
            String sleutel,
            String hash,
            List<Bevonden> inschrijvingen) {}

    public record Bevonden(
            UUID kandidaat,
            String handelsnaam,
            int revisie,
            Instant op,
            String manifest,
            String bewijs,
            int documenten,
            String bevonden) {}

    static OpeningVan of(OpeningRoom.Content room) {
        return new OpeningVan(
                room.deadline(),
                room.now(),
                room.keysMade(),
                room.turns().stream().map(BidJson::of).toList());
    }

    private static Beurt of(OpeningRoom.Turn turn) {
        var opening = turn.opening();
        return new Beurt(
                turn.envelope().name().toLowerCase(Locale.ROOT),
                turn.ready(),
                turn.mayBegin(),
                turn.mayConfirm(),
                opening == null ? null : opening.firstName(),
                opening == null ? null : opening.firstAt(),
                turn.begun()
                        .flatMap(Opening::drawnUp)
                        .map(record -> of(turn.begun().flatMap(Opening::hash).orElse(""), record))
                        .orElse(null));
    }

    private static Verslag of(String hash, OpeningRecord record) {
        return new Verslag(
                record.deadline(),
                record.firstOfficer(),
                record.firstAt(),
                record.secondOfficer(),
                record.secondAt(),
                record.key(),
                hash,
                record.lines().stream()
                        .map(line -> new Bevonden(
                                line.candidate(),
                                line.tradeName(),
                                line.revision(),
                                line.at(),
                                line.manifest(),
                                line.receipt(),
                                line.documents(),
                                ApiWords.of(line.found())))
                        .toList());
    }
}
