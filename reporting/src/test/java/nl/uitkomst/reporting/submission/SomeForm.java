package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms to fill: a cooperative of four providers, with a KPI of each kind. */
public final class SomeForm {

    public static final KpiCode RELAPSE = KpiCode.valueOf("terugval");
    public static final KpiCode SATISFACTION = KpiCode.valueOf("client-tevredenheid");
    public static final KpiCode INITIATIVES = KpiCode.valueOf("burgerinitiatieven");
    public static final KpiCode RETURN = KpiCode.valueOf("social-return");
    public static final KpiCode EVICTIONS = KpiCode.valueOf("ontruimingen");
    public static final long COOPERATIVE = 7;
    public static final List<String> PROVIDERS = List.of("Gemiva", "Kwadraad", "Kwintes", "Participe");

    private SomeForm() {}

    public static ReportForm empty() {
        return form(Map.of(), Map.of());
    }

    public static ReportForm filled() {
        var entries = new HashMap<LineKey, Entry>();
        empty().lines().forEach(line -> entries.put(line.key(), some(line)));
        return form(entries, Map.of(NarrativeSection.LESSONS, "Eerder bellen helpt.\n- ook in het weekend"));
    }

    public static Entry some(Line line) {
        return switch (line.kpi().kind()) {
            case RATIO ->
                new Entry.Ratio(
                        decimal("12"), decimal(String.valueOf(90 + line.key().organisation())));
            case AVERAGE -> new Entry.Average(decimal("7.4"), 61);
            case COUNT -> new Entry.Number(decimal("3"));
            case AMOUNT -> new Entry.Number(decimal("12500.5"));
            case INDEX -> new Entry.NotDelivered("Cijfer van derden nog niet ontvangen");
        };
    }

    public static ReportForm form(Map<LineKey, Entry> entries, Map<NarrativeSection, String> narrative) {
        return new ReportForm(
                ContractNumber.valueOf("TB-ALPHEN-2024"),
                "Tom in de buurt",
                "Gemeente Alphen aan den Rijn",
                ReportingPeriod.quarter(2026, 3),
                LocalDate.of(2026, 11, 25),
                COOPERATIVE,
                "Coöperatie Tom in de buurt",
                1,
                true,
                lines(entries),
                narrative);
    }

    /** The same lines under another heading. */
    static ReportForm of(String contract, String period, long filler) {
        var form = filled();
        return new ReportForm(
                ContractNumber.valueOf(contract),
                form.contractTitle(),
                form.municipality(),
                ReportingPeriod.parse(period, ReportingCalendar.QUARTER, Month.JANUARY),
                form.dueOn(),
                filler,
                form.fillerName(),
                1,
                form.illustrative(),
                form.lines(),
                form.narrative());
    }

    /** The lines of one provider only. */
    public static ReportForm ofProvider(long provider) {
        var whole = empty();
        var lines = whole.lines().stream()
                .filter(line -> line.key().organisation() == provider)
                .toList();
        return new ReportForm(
                whole.contract(),
                whole.contractTitle(),
                whole.municipality(),
                whole.period(),
                whole.dueOn(),
                provider,
                lines.get(0).organisationName(),
                whole.revision(),
                whole.illustrative(),
                lines,
                whole.narrative());
    }

    /** As large as the national set has them: this many KPIs for each of this many providers. */
    public static ReportForm large(int kpis, int providers) {
        var lines = new ArrayList<Line>();
        for (var kpi = 0; kpi < kpis; kpi++) {
            var definition = ratio();
            for (var provider = 0; provider < providers; provider++) {
                var key = new LineKey(KpiCode.valueOf("kpi-" + kpi), 100 + provider);
                var entry = new Entry.Ratio(decimal("" + (10 + kpi)), decimal("" + (100 + provider)));
                lines.add(new Line(key, "Aanbieder " + provider, definition, null, entry, null, null, List.of()));
            }
        }
        var form = empty();
        return new ReportForm(
                form.contract(),
                form.contractTitle(),
                form.municipality(),
                form.period(),
                form.dueOn(),
                form.filler(),
                form.fillerName(),
                1,
                false,
                lines,
                Map.of());
    }

    public static LineKey key(KpiCode kpi, int provider) {
        return new LineKey(kpi, kpi.equals(RETURN) || kpi.equals(EVICTIONS) ? COOPERATIVE : 11 + provider);
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static List<Line> lines(Map<LineKey, Entry> entries) {
        var lines = new ArrayList<Line>();
        for (var kpi : List.of(RELAPSE, SATISFACTION, INITIATIVES)) {
            for (var provider = 0; provider < PROVIDERS.size(); provider++) {
                lines.add(line(key(kpi, provider), PROVIDERS.get(provider), entries));
            }
        }
        lines.add(line(key(RETURN, 0), "Coöperatie Tom in de buurt", entries));
        lines.add(line(key(EVICTIONS, 0), "Coöperatie Tom in de buurt", entries));
        return lines;
    }

    private static Line line(LineKey key, String organisation, Map<LineKey, Entry> entries) {
        return new Line(
                key,
                organisation,
                definition(key.kpi()),
                target(key.kpi()),
                entries.get(key),
                null,
                null,
                history(key));
    }

    private static List<Entry> history(LineKey key) {
        if (key.kpi().equals(RELAPSE)) {
            return List.of(new Entry.Ratio(decimal("6"), decimal("45")));
        }
        return key.kpi().equals(SATISFACTION) ? List.of(new Entry.Average(decimal("7.4"), 61)) : List.of();
    }

    private static @Nullable Target target(KpiCode kpi) {
        var band = ToleranceBand.absolute(BigDecimal.ONE);
        if (kpi.equals(RELAPSE)) {
            return Target.atMost(decimal("12"), band);
        }
        return kpi.equals(SATISFACTION) ? Target.atLeast(decimal("7.5"), band) : null;
    }

    private static KpiDefinition definition(KpiCode kpi) {
        return switch (kpi.text()) {
            case "terugval" -> ratio();
            case "client-tevredenheid" ->
                kpi(
                        "Tevredenheid van cliënten",
                        "Het rapportcijfer dat cliënten geven, van 1 tot en met 10.",
                        KpiKind.AVERAGE,
                        "rapportcijfer",
                        "antwoorden",
                        "cijfer",
                        1,
                        ReportedBy.PROVIDERS);
            case "burgerinitiatieven" ->
                kpi(
                        "Burgerinitiatieven",
                        "Initiatieven van inwoners die in de periode gestart zijn met hulp van het samenwerkingsverband.",
                        KpiKind.COUNT,
                        "gestarte initiatieven",
                        null,
                        "initiatieven",
                        0,
                        ReportedBy.PROVIDERS);
            case "social-return" ->
                kpi(
                        "Social return",
                        "Wat in de periode is besteed aan werk voor mensen met een afstand tot de arbeidsmarkt.",
                        KpiKind.AMOUNT,
                        "besteed bedrag",
                        null,
                        "euro",
                        0,
                        ReportedBy.COOPERATIVE);
            default ->
                kpi(
                        "Ontruimingen",
                        "Ontruimingen vergeleken met dezelfde periode van 2007.",
                        KpiKind.INDEX,
                        "ontruimingen",
                        null,
                        "%",
                        1,
                        ReportedBy.COOPERATIVE);
        };
    }

    private static KpiDefinition ratio() {
        return kpi(
                "Terugval",
                "Het deel van de mensen die in de periode uit zorg gingen, en binnen een half jaar opnieuw zorg nodig hadden.",
                KpiKind.RATIO,
                "mensen die terugvielen",
                "mensen die uit zorg gingen",
                "%",
                1,
                ReportedBy.PROVIDERS);
    }

    private static KpiDefinition kpi(
            String name,
            String definition,
            KpiKind kind,
            String numerator,
            @Nullable String denominator,
            String unit,
            int decimals,
            ReportedBy reportedBy) {
        return new KpiDefinition(
                name,
                name,
                definition,
                "Zelfredzaamheid",
                kind,
                Measure.FLOW,
                numerator,
                denominator,
                unit,
                decimals,
                "registratie van de aanbieders",
                kind == KpiKind.RATIO ? Direction.AT_MOST : Direction.AT_LEAST,
                Nature.OUTCOME,
                reportedBy,
                null,
                ToleranceBand.NONE,
                BigDecimal.ONE,
                decimal("80"),
                kind == KpiKind.INDEX ? 2007 : null);
    }
}
