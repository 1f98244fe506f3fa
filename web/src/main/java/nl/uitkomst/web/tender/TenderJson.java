package nl.uitkomst.web.tender;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.CandidateView;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Evidence;
import nl.uitkomst.domain.tender.TenderLine;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A tender as other systems read it, as far as who asks may see it. */
public record TenderJson(
        String nummer,
        String titel,
        String omschrijving,
        String opdrachtgever,
        String procedure,
        String categorie,
        @Nullable BigDecimal waarde,
        String fase,
        String ocid,
        int aankondigingsformulier,
        int versie,
        long gelezenVersie,
        @Nullable Instant aangekondigd,
        @Nullable UUID klantreis,
        List<Doelgroep> doelgroepen,
        List<String> percelen,
        List<String> eisen,
        int maanden,
        List<Gewicht> criteria,
        Map<String, String> schaal,
        Prijs prijs,
        String bijGelijkePunten,
        Map<String, Instant> momenten,
        List<Signaal> signalen,
        List<Versie> versies) {

    public record Doelgroep(String naam, @Nullable LocalDate start) {}

    public record Gewicht(
            String sleutel,
            String soort,
            @Nullable UUID persona,
            @Nullable String fase,
            String naam,
            BigDecimal gewicht,
            @Nullable Integer minimumscore) {

        static Gewicht of(Criterion one) {
            return new Gewicht(
                    one.key(),
                    ApiWords.of(one.kind()),
                    one.persona(),
                    one.stage(),
                    one.name(),
                    one.weight(),
                    one.minimum());
        }
    }

    public record Prijs(
            String formule,
            @Nullable BigDecimal laag,
            @Nullable BigDecimal hoog,
            @Nullable BigDecimal perPunt,
            boolean hangtAfVanAnderen) {}

    public record Signaal(String termijn, int dagen, long erZijn, String wet, String artikel, boolean gelaten) {}

    public record Versie(int nummer, String reden, Instant op, String kenmerk) {}

    /** A tender in a list. */
    public record Regel(
            String nummer,
            String titel,
            String opdrachtgever,
            String procedure,
            String fase,
            @Nullable String uwStand) {

        static Regel of(TenderLine line) {
            var standing = line.standing();
            return new Regel(
                    line.number().text(),
                    line.title(),
                    line.client(),
                    ApiWords.of(standing.procedure()),
                    ApiWords.of(standing.phase()),
                    standing.status() == null ? null : ApiWords.of(standing.status()));
        }
    }

    public record Lid(String naam, String soort, boolean penvoerder) {}

    public record Verklaring(
            String onderwerp,
            boolean geldt,
            String bewijs,
            @Nullable Boolean bevonden,
            @Nullable String motivering) {}

    /** A candidate: for the client with what was found, for its own people as far as it was told. */
    public record Gegadigde(
            UUID sleutel,
            String handelsnaam,
            String contact,
            String status,
            @Nullable String besluit,
            String motivering,
            Instant aangemeld,
            @Nullable Instant besloten,
            List<Lid> leden,
            List<Verklaring> verklaringen,
            List<Bewijsstuk> bewijsstukken) {

        static Gegadigde of(CandidateView one) {
            return new Gegadigde(
                    one.key(),
                    one.tradeName(),
                    one.contact(),
                    ApiWords.of(one.status()),
                    one.proposed() == null ? null : ApiWords.of(one.proposed()),
                    one.motivation(),
                    one.appliedAt(),
                    one.decidedAt(),
                    one.members().stream()
                            .map(member -> new Lid(member.name(), ApiWords.of(member.kind()), member.leads()))
                            .toList(),
                    one.declarations().stream()
                            .map(declared -> {
                                var check = one.check(declared.subject());
                                return new Verklaring(
                                        declared.subject(),
                                        declared.holds(),
                                        declared.evidence(),
                                        check.map(found -> found.holds()).orElse(null),
                                        check.map(found -> found.motivation()).orElse(null));
                            })
                            .toList(),
                    one.evidence().stream().map(Bewijsstuk::of).toList());
        }
    }

    /** @param onderwerp bij welke grond of eis; leeg als het over de gegadigde als geheel gaat */
    public record Bewijsstuk(
            UUID sleutel, @Nullable String onderwerp, String naam, int bytes, String sha256, Instant toegevoegd) {

        static Bewijsstuk of(Evidence one) {
            return new Bewijsstuk(one.key(), one.subject(), one.name(), one.bytes(), one.sha256(), one.addedAt());
        }
    }

    static TenderJson of(TenderSheet sheet) {
        var setup = sheet.setup();
        var price = setup.price();
        var scale = new TreeMap<String, String>();
        setup.scale().descriptions().forEach((points, means) -> scale.put(points.toString(), means));
        return new TenderJson(
                sheet.number().text(),
                sheet.basics().title(),
                sheet.basics().about(),
                sheet.client(),
                ApiWords.of(sheet.procedure()),
                ApiWords.of(sheet.basics().category()),
                amount(sheet.basics().value()),
                ApiWords.of(sheet.phase()),
                sheet.ocid(),
                sheet.noticeSubtype(),
                sheet.revision(),
                sheet.version(),
                sheet.announcedAt(),
                sheet.journey(),
                setup.targetGroups().stream()
                        .map(group -> new Doelgroep(group.name(), group.starts()))
                        .toList(),
                setup.lots(),
                setup.requirements(),
                setup.months(),
                setup.criteria().stream().map(Gewicht::of).toList(),
                scale,
                new Prijs(
                        ApiWords.of(price.formula()),
                        amount(price.low()),
                        amount(price.high()),
                        amount(price.perPoint()),
                        price.formula().dependsOnOthers()),
                ApiWords.of(setup.tie()),
                sheet.calendar().all().stream()
                        .collect(Collectors.toMap(
                                moment -> ApiWords.of(moment.kind()),
                                moment -> moment.at(),
                                (a, b) -> a,
                                TreeMap::new)),
                sheet.signals().stream()
                        .map(signal -> new Signaal(
                                ApiWords.of(signal.term()),
                                signal.term().days(),
                                signal.there(),
                                signal.term().law(),
                                signal.term().article(),
                                sheet.isOverruled(signal)))
                        .toList(),
                sheet.versions().stream()
                        .map(one -> new Versie(one.number(), one.reason(), one.at(), one.digest()))
                        .toList());
    }

    private static @Nullable BigDecimal amount(@Nullable Euro euro) {
        return euro == null ? null : euro.amount();
    }
}
