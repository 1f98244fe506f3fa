package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.kpi.CatalogueEntry;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Importance;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.kpi.CatalogueCsv;
import nl.uitkomst.reporting.submission.StrictNumber;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.JsonInput;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a catalogue that was sent, as JSON or as CSV: all of it or none, with everything that is wrong and where. */
public final class CatalogueReading {

    /** @param place where in the file, in words */
    public record Problem(String place, String text) {}

    private static final Pattern POINTER = Pattern.compile("#/kpis/(\\d{1,6})/?(.*)");
    private static final Set<String> JSON_FIELDS = jsonFields();
    private static final Map<String, Class<? extends Enum<?>>> CHOICES = Map.of(
            "soort", KpiKind.class,
            "richting", Direction.class,
            "meting", Measure.class,
            "aard", Nature.class,
            "doorWie", ReportedBy.class,
            "belang", Importance.class,
            "bandbreedteSoort", ToleranceBand.Kind.class);
    private static final Map<String, String> USUAL = Map.of(
            "meting", "tijdensPeriode",
            "aard", "uitkomst",
            "doorWie", "aanbieders",
            "belang", "kern",
            "bandbreedteSoort", "absoluut",
            "decimalen", "1",
            "gewicht", "1",
            "dekkingspercentage", "80");
    private static final Map<String, String> FIELDS = Map.of(
            "korteNaam", "kortenaam",
            "doorWie", "doorwie",
            "bandbreedte", "band",
            "bandbreedteSoort", "bandsoort",
            "dekkingspercentage", "dekking");

    private final Texts texts;
    private final List<CatalogueEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueReading(Texts texts) {
        this.texts = texts;
    }

    private static Set<String> jsonFields() {
        var fields = new LinkedHashSet<>(KpiInput.FIELDS);
        fields.addAll(Set.of("versies", "collectie"));
        return fields;
    }

    static CatalogueReading of(byte[] content, Texts texts) {
        var reading = new CatalogueReading(texts);
        var text = new String(content, StandardCharsets.UTF_8).strip();
        if (text.startsWith("[") || text.startsWith("{")) {
            reading.json(JsonInput.of(text.startsWith("[") ? "{\"kpis\":" + text + "}" : text, texts, Set.of("kpis")));
        } else {
            reading.csv(CatalogueCsv.read(content));
        }
        reading.requireCodesOnce();
        return reading;
    }

    /** Reads what another system sent; its faults stay with it. */
    static List<CatalogueEntry> of(JsonInput input, Texts texts) {
        var reading = new CatalogueReading(texts);
        reading.entriesOf(input);
        return reading.entries;
    }

    List<CatalogueEntry> entries() {
        return List.copyOf(entries);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void json(JsonInput input) {
        entriesOf(input);
        input.faults().forEach(fault -> problems.add(new Problem(place(fault.in()), fault.message())));
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("", texts.get("kpi.file.empty")));
        }
    }

    /** {@code kpi 3, richting} for {@code #/kpis/2/richting}. */
    private String place(String pointer) {
        var place = POINTER.matcher(pointer);
        return place.matches()
                ? texts.get("kpi.file.place", String.valueOf(Integer.parseInt(place.group(1)) + 1), place.group(2))
                : "";
    }

    private void entriesOf(JsonInput input) {
        for (var one : input.list("kpis", JSON_FIELDS)) {
            var code = one.value("code", KpiForm::code, "kpi.fault.code");
            var kind = one.choice("soort", KpiKind.class);
            var definition =
                    kind.flatMap(known -> DefinitionFields.of(one, known).read());
            var base = new KpiInput(one).base(kind);
            if (code.isPresent() && definition.isPresent() && input.isFaultless()) {
                entries.add(CatalogueEntry.own(code.get(), definition.get(), base));
            }
        }
    }

    private void csv(CatalogueCsv.Reading file) {
        file.problems()
                .forEach(problem -> problems.add(
                        new Problem(row(problem.line()), texts.get("kpi.file." + problem.key(), problem.found()))));
        file.rows().forEach(this::row);
    }

    private String row(long line) {
        return texts.get("kpi.file.row", String.valueOf(line));
    }

    /** A row is put in the fields of the form, and read as that is. */
    private void row(CatalogueCsv.Row row) {
        var place = row(row.line());
        var before = problems.size();
        var values = new HashMap<String, String>();
        var cells = new HashMap<>(USUAL);
        cells.putAll(row.cells());
        cells.forEach((column, word) -> values.put(FIELDS.getOrDefault(column, column), value(place, column, word)));
        var input = FormInput.filled(texts, values);
        var code = code(place, cells.getOrDefault("code", ""));
        var base = base(place, cells);
        if (problems.size() > before) {
            return;
        }
        var kind = KpiKind.valueOf(input.text("soort"));
        var definition = DefinitionFields.of(input, kind).read();
        if (kind == KpiKind.INDEX && base.isEmpty()) {
            input.fault("basis", "kpi.fault.base");
        }
        input.faults().list().forEach(fault -> problems.add(new Problem(place, fault.text())));
        if (problems.size() == before && definition.isPresent()) {
            entries.add(CatalogueEntry.own(code.orElseThrow(), definition.get(), base));
        }
    }

    private Optional<KpiCode> code(String place, String text) {
        try {
            return Optional.of(KpiForm.code(text.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException notACode) {
            problems.add(new Problem(place, texts.get("kpi.fault.code")));
            return Optional.empty();
        }
    }

    /** The name of what a word stands for, where only a few words are known. */
    private String value(String place, String column, String word) {
        var choices = CHOICES.get(column);
        if (choices == null) {
            return word;
        }
        for (var one : choices.getEnumConstants()) {
            if (ApiWords.of(one).equalsIgnoreCase(word)) {
                return one.name();
            }
        }
        var known = List.of(choices.getEnumConstants()).stream()
                .map(one -> ApiWords.of((Enum<?>) one))
                .toList();
        problems.add(new Problem(place, texts.get("kpi.file.choice", column, word, String.join(", ", known))));
        return "";
    }

    /** {@code 900} for the year as a whole, or {@code 250 / 230 / 220 / 200} for its periods. */
    private Map<Integer, BigDecimal> base(String place, Map<String, String> cells) {
        var base = new TreeMap<Integer, BigDecimal>();
        var written = cells.getOrDefault("basis", "");
        if (written.isBlank()) {
            return base;
        }
        var parts = written.split("\\s*/\\s*");
        for (int i = 0; i < parts.length; i++) {
            if (StrictNumber.of(parts[i]) instanceof StrictNumber.Read read
                    && read.value().signum() > 0) {
                base.put(parts.length == 1 ? 0 : i + 1, read.value());
            } else {
                problems.add(new Problem(place, texts.get("kpi.file.base", parts[i])));
            }
        }
        return base;
    }

    private void requireCodesOnce() {
        var seen = new LinkedHashSet<KpiCode>();
        entries.stream()
                .map(CatalogueEntry::code)
                .filter(code -> !seen.add(code))
                .forEach(code -> problems.add(new Problem("", texts.get("kpi.file.twice", code))));
    }
}
