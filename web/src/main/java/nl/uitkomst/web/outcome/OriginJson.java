package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.ReportSources;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one verdict was made of, as the API gives it.
 *
 * @param reden why there is no figure, or no verdict on it
 * @param afspraak the version of the KPI by which it was judged
 * @param regels what each organisation reported
 * @param verslag the revision of the report of which the figures count
 * @param bestanden the workbooks from which figures were taken over
 */
public record OriginJson(
        String contract,
        boolean illustratief,
        String kpi,
        String naam,
        String periode,
        String oordeel,
        boolean voorlopig,
        @Nullable String reden,
        @Nullable Cijfer cijfer,
        @Nullable Norm norm,
        Dekking dekking,
        Afspraak afspraak,
        List<Regel> regels,
        @Nullable Verslag verslag,
        List<Bestand> bestanden) {

    /** @param precies the figure that is judged, not the one that is shown */
    public record Cijfer(BigDecimal teller, BigDecimal noemer, BigDecimal precies) {}

    public record Norm(
            @Nullable BigDecimal minstens,
            @Nullable BigDecimal hoogstens,
            BigDecimal bandbreedte,
            String bandbreedteSoort) {}

    public record Dekking(int geleverd, int verwacht, BigDecimal minimumPercentage) {}

    /**
     * @param wijziging where the amendment stands by which it was agreed; absent for what the contract began with
     * @param veranderde what this version changed, in words
     */
    public record Afspraak(
            int versie,
            String definitie,
            String bron,
            @Nullable String wijziging,
            List<String> veranderde,
            List<String> getekend) {}

    /** @param nietGeleverd why nothing was delivered */
    public record Regel(
            String organisatie,
            @Nullable BigDecimal teller,
            @Nullable BigDecimal noemer,
            @Nullable String nietGeleverd,
            @Nullable String toelichting) {}

    /** @param reden why it was started, for a correction */
    public record Verslag(
            int versie,
            @Nullable String ingediendDoor,
            @Nullable Instant ingediendOp,
            @Nullable String vastgesteldDoor,
            @Nullable Instant vastgesteldOp,
            @Nullable String reden) {}

    /** @param naam absent, with the address, for whoever may not have the file itself */
    public record Bestand(
            UUID id,
            @Nullable String naam,
            String organisatie,
            Instant verstuurdOp,
            int versie,
            String sha256,
            @Nullable String adres) {}

    private static final int EXACT = 10;

    static OriginJson of(Origins.Found found) {
        var outcome = found.outcome();
        var definition = outcome.definition();
        var figure = outcome.figure();
        var target = outcome.target();
        var address = KpiPage.address(found.kpi()) + "/herkomst/" + outcome.period();
        return new OriginJson(
                found.kpi().contract().number().text(),
                found.kpi().contract().illustrative(),
                found.kpi().kpi().code().text(),
                definition.name(),
                outcome.period().toString(),
                OutcomeWords.of(outcome.verdict()),
                outcome.state() == PeriodOutcome.State.PROVISIONAL,
                outcome.noFigure() == null ? null : OutcomeWords.of(outcome.noFigure()),
                figure == null ? null : figure(figure),
                target == null ? null : target(target),
                new Dekking(
                        outcome.coverage().delivered(), outcome.coverage().due(), plain(definition.minimumCoverage())),
                agreed(found),
                found.lines().stream().map(OriginJson::line).toList(),
                found.revision().map(OriginJson::report).orElse(null),
                found.workbooks().stream().map(one -> file(one, address)).toList());
    }

    private static Cijfer figure(Figure figure) {
        return new Cijfer(
                plain(figure.numerator()),
                plain(figure.denominator()),
                plain(figure.rounded(EXACT).stripTrailingZeros()));
    }

    private static Norm target(Target target) {
        return new Norm(
                target.low() == null ? null : plain(target.low()),
                target.high() == null ? null : plain(target.high()),
                plain(target.band().size()),
                OutcomeWords.of(target.band().kind()));
    }

    private static Afspraak agreed(Origins.Found found) {
        var definition = found.outcome().definition();
        var version = found.version();
        return new Afspraak(
                found.outcome().version(),
                definition.definition(),
                definition.source(),
                version == null || version.amendment().isEmpty() ? null : "/api/v1" + version.amendment(),
                version == null ? List.of() : version.changes(),
                version == null ? List.of() : version.agreedBy());
    }

    private static Regel line(Line line) {
        BigDecimal first = null;
        BigDecimal second = null;
        String missing = null;
        if (line.current() instanceof Entry.Ratio ratio) {
            first = plain(ratio.numerator());
            second = plain(ratio.denominator());
        } else if (line.current() instanceof Entry.Average average) {
            first = plain(average.mean());
            second = BigDecimal.valueOf(average.respondents());
        } else if (line.current() instanceof Entry.Number number) {
            first = plain(number.value());
        } else if (line.current() instanceof Entry.NotDelivered why) {
            missing = why.reason();
        }
        return new Regel(line.organisationName(), first, second, missing, line.explanation());
    }

    private static Verslag report(Report.Version version) {
        return new Verslag(
                version.number(),
                version.submittedBy(),
                version.submittedAt(),
                version.decidedBy(),
                version.decidedAt(),
                version.reason());
    }

    private static Bestand file(ReportSources.Workbook one, String address) {
        return new Bestand(
                one.id(),
                one.mayOpen() ? one.fileName() : null,
                one.organisation(),
                one.uploadedAt(),
                one.revision(),
                one.sha256(),
                one.mayOpen() ? address + "/bestanden/" + one.id() : null);
    }

    /** Without an exponent, which not every reader of JSON expects. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
