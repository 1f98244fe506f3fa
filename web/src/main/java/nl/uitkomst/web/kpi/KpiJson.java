package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A KPI with its targets, as the API gives it and reads it.
 *
 * @param basis of an index: the value by the number of the period in the base year, or under 0 that of the whole year
 * @param versie to be sent along when changing; absent in the catalogue
 */
public record KpiJson(
        String code,
        String naam,
        String korteNaam,
        String definitie,
        String resultaatgebied,
        String soort,
        String meting,
        String teller,
        @Nullable String noemer,
        String eenheid,
        int decimalen,
        String bron,
        String richting,
        String aard,
        String doorWie,
        @Nullable Nulmeting nulmeting,
        Bandbreedte bandbreedte,
        BigDecimal gewicht,
        BigDecimal dekkingspercentage,
        @Nullable Integer basisjaar,
        List<Basis> basis,
        List<Norm> normen,
        @Nullable Long versie) {

    public record Nulmeting(BigDecimal waarde, LocalDate datum, String bron) {}

    public record Bandbreedte(String soort, BigDecimal grootte) {}

    public record Basis(int nummer, BigDecimal waarde) {}

    public record Norm(
            LocalDate van,
            LocalDate totEnMet,
            @Nullable BigDecimal minstens,
            @Nullable BigDecimal hoogstens) {

        static Norm of(TargetStretch stretch) {
            return new Norm(stretch.from(), stretch.until().minusDays(1), plain(stretch.low()), plain(stretch.high()));
        }
    }

    public static KpiJson of(AgreedKpi kpi) {
        return of(kpi.code().text(), kpi.agreement(), kpi.version());
    }

    static KpiJson of(String code, KpiAgreement agreement, @Nullable Long version) {
        var definition = agreement.definition();
        return new KpiJson(
                code,
                definition.name(),
                definition.shortName(),
                definition.definition(),
                definition.resultArea(),
                ApiWords.of(definition.kind()),
                ApiWords.of(definition.measure()),
                definition.numeratorText(),
                definition.denominatorText(),
                definition.unit(),
                definition.decimals(),
                definition.source(),
                ApiWords.of(definition.direction()),
                ApiWords.of(definition.nature()),
                ApiWords.of(definition.reportedBy()),
                baseline(definition),
                new Bandbreedte(
                        ApiWords.of(definition.band().kind()),
                        plain(definition.band().size())),
                plain(definition.weight()),
                plain(definition.minimumCoverage()),
                definition.baseYear(),
                agreement.base().entrySet().stream()
                        .map(entry -> new Basis(entry.getKey(), plain(entry.getValue())))
                        .toList(),
                agreement.targets().stream().map(Norm::of).toList(),
                version);
    }

    private static @Nullable Nulmeting baseline(KpiDefinition definition) {
        var baseline = definition.baseline();
        return baseline == null ? null : new Nulmeting(plain(baseline.value()), baseline.on(), baseline.source());
    }

    /** Without an exponent, which stripping zeros leaves behind. */
    private static BigDecimal plain(@Nullable BigDecimal value) {
        return value != null && value.scale() < 0 ? value.setScale(0) : value;
    }
}
