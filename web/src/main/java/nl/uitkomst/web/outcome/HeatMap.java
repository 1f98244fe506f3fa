package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ContractSentences;
import nl.uitkomst.reporting.outcome.KpiSentences;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Look;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Contracts by KPIs, grouped by result area. A KPI that several contracts share stands in one column. */
public record HeatMap(List<Area> areas, List<Column> columns, List<Row> rows) {

    /** More columns than fit a sheet at their usual size. */
    public boolean isWide() {
        return columns.size() > 10;
    }

    /** Whether there are more columns than fit side by side, so that one scrolls through them. */
    public boolean isCrowded() {
        return columns.size() > 14;
    }

    /** A group of columns. */
    public record Area(String name, int width) {}

    /**
     * One KPI.
     *
     * @param target the same for all contracts; empty when it differs
     */
    public record Column(KpiCode code, String area, String name, String target) {}

    /** One contract. */
    public record Row(
            String number,
            String title,
            String municipality,
            OnCourse.State course,
            String courseWord,
            String count,
            String state,
            List<Cell> cells) {

        /** On course looks like met, off course like missed. */
        public Verdict courseAsVerdict() {
            return switch (course) {
                case ON_COURSE -> Verdict.MET;
                case OFF_COURSE -> Verdict.MISSED;
                case UNKNOWN -> Verdict.NO_DATA;
            };
        }
    }

    /**
     * Where a contract and a KPI meet.
     *
     * @param exists whether this contract has this KPI
     * @param note which way it goes, or why there is no figure
     * @param arrow the name of the icon; empty when it cannot be said which way it goes
     * @param target of this contract, when contracts differ
     */
    public record Cell(
            boolean exists,
            String code,
            String look,
            Verdict verdict,
            String figure,
            String parts,
            String word,
            String arrow,
            String note,
            String target) {
        static final Cell NONE = new Cell(false, "", "", Verdict.NO_DATA, "", "", "", "", "", "");
    }

    static HeatMap of(List<ContractOutcome> shown, Texts texts) {
        return new Maker(shown, texts).make();
    }

    /** Gathers the columns first, then fills the rows. */
    private static final class Maker {
        private static final Pattern LONG_WORD = Pattern.compile(
                "(?<=\\p{L}{4})(heid|prestatie|tevredenheid|breedte|voorziening|participatie|initiatie|opvang|werkers)");

        private final List<ContractOutcome> contracts;
        private final Texts texts;
        private final Notation notation;
        private final KpiSentences words;
        private final ContractSentences sentences;
        private final Map<KpiCode, List<KpiOutcome>> kpis = new LinkedHashMap<>();

        Maker(List<ContractOutcome> contracts, Texts texts) {
            this.contracts = contracts;
            this.texts = texts;
            this.notation = Notation.in(texts);
            this.words = KpiSentences.in(texts);
            this.sentences = ContractSentences.in(texts);
            contracts.stream()
                    .flatMap(contract -> contract.kpis().stream())
                    .forEach(kpi -> kpis.computeIfAbsent(kpi.code(), code -> new ArrayList<>())
                            .add(kpi));
        }

        HeatMap make() {
            var columns = columns();
            var rows =
                    contracts.stream().map(contract -> row(contract, columns)).toList();
            return new HeatMap(areas(columns), columns, rows);
        }

        private List<Column> columns() {
            var byArea = new LinkedHashMap<String, List<Column>>();
            kpis.forEach((code, all) -> {
                var definition = all.get(0).definition();
                byArea.computeIfAbsent(definition.resultArea(), area -> new ArrayList<>())
                        .add(new Column(
                                code, definition.resultArea(), soft(definition.shortName()), sharedTarget(all)));
            });
            return byArea.values().stream().flatMap(List::stream).toList();
        }

        private static List<Area> areas(List<Column> columns) {
            return columns.stream()
                    .collect(Collectors.groupingBy(Column::area, LinkedHashMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(area -> new Area(area.getKey(), area.getValue().intValue()))
                    .toList();
        }

        private String sharedTarget(List<KpiOutcome> all) {
            var targets = all.stream().map(this::target).distinct().toList();
            return targets.size() == 1 ? targets.get(0) : "";
        }

        private String target(KpiOutcome kpi) {
            return kpi.latest()
                    .map(PeriodOutcome::target)
                    .map(target -> notation.target(target, kpi.definition()))
                    .orElse("");
        }

        private Row row(ContractOutcome contract, List<Column> columns) {
            return new Row(
                    contract.number().text(),
                    contract.title(),
                    ContractSentences.place(contract.municipality()),
                    contract.course().state(),
                    sentences.course(contract.course()),
                    sentences.count(contract.course()),
                    state(contract),
                    columns.stream().map(column -> cell(contract, column)).toList());
        }

        private String state(ContractOutcome contract) {
            var state = contract.latestFinal() ? PeriodOutcome.State.FINAL : PeriodOutcome.State.PROVISIONAL;
            return contract.latest() == null
                    ? texts.get("outcome.contract.nothing")
                    : notation.period(contract.latest()) + " " + texts.get("outcome.state." + state);
        }

        private Cell cell(ContractOutcome contract, Column column) {
            return contract.kpi(column.code()).map(kpi -> cell(kpi, column)).orElse(Cell.NONE);
        }

        private Cell cell(KpiOutcome kpi, Column column) {
            var latest = kpi.latest().orElse(null);
            var verdict = latest == null ? Verdict.NO_DATA : latest.verdict();
            var figured = latest != null && latest.figure() != null;
            var moves = figured && kpi.movement().way() != Movement.Way.UNKNOWN;
            return new Cell(
                    true,
                    kpi.code().text(),
                    look(verdict, latest),
                    verdict,
                    latest == null ? "–" : notation.figure(latest),
                    figured ? notation.parts(latest.figure()) : "",
                    soft(words.verdict(verdict)),
                    moves ? Look.of(kpi.movement()) : "",
                    moves ? texts.get("outcome.way." + kpi.movement().way()) : why(latest),
                    column.target().isEmpty() ? target(kpi) : "");
        }

        /** Long Dutch words may be broken between their parts, so that they fit a column. */
        private static String soft(String words) {
            return LONG_WORD.matcher(words).replaceAll("\u00AD$1");
        }

        private static String look(Verdict verdict, @Nullable PeriodOutcome latest) {
            return Look.of(verdict, latest != null && latest.state() == PeriodOutcome.State.PROVISIONAL);
        }

        private String why(@Nullable PeriodOutcome latest) {
            return latest == null || latest.noFigure() == null || latest.verdict() == Verdict.HIDDEN
                    ? ""
                    : words.noFigure(latest);
        }
    }
}
