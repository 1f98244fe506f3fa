package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.kpi.KpiJson;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A contract with all that was agreed, as the API gives it.
 *
 * @param aangebodenOp to be sent along when signing, so that one signs what one read
 * @param benamingen what this legal form calls things
 * @param ontbreekt what a draft still lacks before it can be offered
 * @param versie to be sent along when changing
 */
public record ContractJson(
        String nummer,
        String titel,
        String rechtsvorm,
        String fase,
        LocalDate van,
        LocalDate totEnMet,
        String omschrijving,
        String kalender,
        int jaarBegin,
        int wekenTotInleveren,
        BigDecimal hoogstensGemistPercentage,
        boolean illustratief,
        List<Partij> partijen,
        List<Lumpsum> lumpsums,
        SteeringJson.Benamingen benamingen,
        SteeringJson sturing,
        List<SteeringJson.Inwoners> inwoners,
        List<SteeringJson.Toegangsregel> toegangsregels,
        List<Deelnemer> deelnemers,
        List<KpiJson> kpis,
        List<String> perioden,
        List<Ontbreekt> ontbreekt,
        @Nullable Instant aangebodenOp,
        @Nullable String wensen,
        long versie) {

    /** @param totEnMet absent while no end is known */
    public record Partij(
            UUID organisatie,
            String naam,
            String rol,
            LocalDate van,
            @Nullable LocalDate totEnMet,
            boolean rapporteertVoorAllen,
            @Nullable Handtekening handtekening) {}

    public record Handtekening(String naam, Instant tijdstip) {}

    public record Lumpsum(int jaar, BigDecimal bedrag) {}

    public record Deelnemer(
            String naam,
            String rol,
            LocalDate van,
            @Nullable LocalDate totEnMet) {}

    public record Ontbreekt(String code, String tekst) {}

    static ContractJson of(Agreement agreement, Texts texts) {
        var proposal = agreement.proposal();
        var check = new CheckPage(agreement, null, FormInput.filled(texts, Map.of()), "");
        return new ContractJson(
                agreement.number().text(),
                proposal.title(),
                ApiWords.of(proposal.legalForm()),
                ApiWords.of(agreement.phase()),
                proposal.term().first(),
                proposal.term().last(),
                proposal.scope(),
                ApiWords.of(proposal.reporting().calendar()),
                proposal.reporting().yearStart().getValue(),
                proposal.reporting().weeksUntilDue(),
                plain(proposal.toleratedMissShare()),
                proposal.illustrative(),
                agreement.parties().stream().map(ContractJson::party).toList(),
                proposal.lumpSums().entrySet().stream()
                        .map(sum -> new Lumpsum(sum.getKey(), sum.getValue().amount()))
                        .toList(),
                SteeringJson.Benamingen.of(proposal.legalForm(), texts),
                SteeringJson.of(proposal.steering()),
                SteeringJson.inhabitants(agreement),
                proposal.accessRules().stream()
                        .map(SteeringJson.Toegangsregel::of)
                        .toList(),
                agreement.members().stream()
                        .map(one -> new Deelnemer(one.name(), ApiWords.of(one.role()), one.from(), one.lastDay()))
                        .toList(),
                agreement.kpis().stream().map(KpiJson::of).toList(),
                agreement.periods().stream().map(Object::toString).toList(),
                agreement.shortcomings().stream()
                        .map(one -> new Ontbreekt(one.rule().name(), check.words(one, texts)))
                        .toList(),
                agreement.offeredAt(),
                agreement.answer(),
                agreement.version());
    }

    private static Partij party(Agreement.NamedParty one) {
        var party = one.party();
        var signature = one.signature();
        return new Partij(
                one.publicId(),
                one.name(),
                ApiWords.of(party.role()),
                party.from(),
                party.until().equals(Party.OPEN_END) ? null : party.until().minusDays(1),
                party.leads(),
                signature == null ? null : new Handtekening(signature.signer(), signature.at()));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
