package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.contract.Agreement.AgreedVersion;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.TargetPath;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A KPI with its targets, as the API gives it and reads it.
 *
 * @param basis of an index: the value by the number of the period in the base year, or under 0 that of the whole year
 * @param belang whether the contract is judged by it: kern or volgen
 * @param normpad by which the targets were agreed; absent where they were agreed one by one
 * @param versies all that was agreed on it through time, earliest first; absent in the catalogue
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
        @Nullable Long versie,
        String belang,
        @Nullable Normpad normpad,
        List<Versie> versies) {

    public record Nulmeting(BigDecimal waarde, LocalDate datum, String bron) {}

    public record Bandbreedte(String soort, BigDecimal grootte) {}

    public record Basis(int nummer, BigDecimal waarde) {}

    /** @param tempo a step each year or each period */
    public record Normpad(String tempo, BigDecimal begin, BigDecimal eind, LocalDate van, LocalDate totEnMet) {}

    /**
     * @param totEnMet absent while no end is known
     * @param wijziging the number of the amendment by which it was agreed; absent for what the contract began with
     * @param breuk whether it measures something else than the version before it
     */
    public record Versie(
            int nummer,
            LocalDate van,
            @Nullable LocalDate totEnMet,
            @Nullable Integer wijziging,
            boolean breuk,
            List<Norm> normen) {

        static List<Versie> of(List<AgreedVersion> versions) {
            return IntStream.range(0, versions.size())
                    .mapToObj(i -> of(versions.get(i), i == 0 ? null : versions.get(i - 1)))
                    .toList();
        }

        private static Versie of(AgreedVersion version, @Nullable AgreedVersion before) {
            return new Versie(
                    version.number(),
                    version.from(),
                    version.lastDay().orElse(null),
                    version.amendment(),
                    before != null && !version.agreement().measuresTheSameAs(before.agreement()),
                    version.agreement().targets().stream().map(Norm::of).toList());
        }
    }

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
        return of(kpi.code().text(), kpi.agreement(), kpi.version(), Versie.of(kpi.versions()));
    }

    static KpiJson of(String code, KpiAgreement agreement) {
        return of(code, agreement, null, List.of());
    }

    private static KpiJson of(String code, KpiAgreement agreement, @Nullable Long version, List<Versie> versions) {
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
                version,
                ApiWords.of(definition.importance()),
                path(agreement.path()),
                versions);
    }

    private static @Nullable Normpad path(@Nullable TargetPath path) {
        return path == null
                ? null
                : new Normpad(
                        ApiWords.of(path.pace()),
                        plain(path.start()),
                        plain(path.end()),
                        path.from(),
                        path.until().minusDays(1));
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
