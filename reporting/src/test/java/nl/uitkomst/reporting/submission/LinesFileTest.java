package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.FilledLine;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.ReportForm;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class LinesFileTest {

    private static final String HEAD = "kpi;organisatie;cijfer1;cijfer2;nietGeleverdOmdat;versie\n";

    private final ReportForm form = SomeForm.filled();
    private final Map<Long, UUID> ids = ids(form);
    private final Map<UUID, Long> keys = keys(ids);

    @Test
    void what_is_written_is_read_back() {
        var read = LinesFile.read(LinesFile.write(form, ids), form, keys);

        assertThat(read.problems()).isEmpty();
        assertThat(read.findings()).isEmpty();
        assertThat(read.lines())
                .extracting(FilledLine::entry)
                .containsExactlyElementsOf(
                        form.lines().stream().map(Line::current).toList());
    }

    @Test
    void numbers_are_dutch_and_never_guessed_at() {
        var read = LinesFile.read(HEAD + row("1.234", "2000", ""), form, keys);

        assertThat(read.findings()).extracting(Finding::code).containsExactly(Finding.Code.AMBIGUOUS_NUMBER);
    }

    @Test
    void a_reason_takes_the_place_of_a_figure() {
        var read = LinesFile.read(HEAD + row("", "", "ziek"), form, keys);

        assertThat(read.lines()).extracting(FilledLine::entry).containsExactly(new Entry.NotDelivered("ziek"));
    }

    @Test
    void an_empty_line_empties_the_line() {
        var read = LinesFile.read(HEAD + row("", "", ""), form, keys);

        assertThat(read.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.entry()).isNull());
    }

    @Test
    void a_row_of_an_unknown_organisation_is_named_by_its_number() {
        var read = LinesFile.read(HEAD + "terugval;" + UUID.randomUUID() + ";1;2;;\n", form, keys);

        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.row()).isEqualTo(2));
    }

    @Test
    void a_column_may_stand_anywhere() {
        var line = ratio();
        var text = "cijfer2;cijfer1;organisatie;kpi\n98;12;"
                + ids.get(line.key().organisation()) + ";" + line.key().kpi() + "\n";

        var read = LinesFile.read(text, form, keys);

        assertThat(read.lines())
                .extracting(FilledLine::entry)
                .containsExactly(new Entry.Ratio(BigDecimal.valueOf(12), BigDecimal.valueOf(98)));
    }

    private String row(String first, String second, String reason) {
        var line = ratio();
        return String.join(
                ";",
                line.key().kpi().text(),
                ids.get(line.key().organisation()).toString(),
                first,
                second,
                reason,
                "0\n");
    }

    private Line ratio() {
        return form.lines().stream()
                .filter(line -> line.kpi().denominatorText() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Long, UUID> ids(ReportForm form) {
        var ids = new HashMap<Long, UUID>();
        form.lines().forEach(line -> ids.computeIfAbsent(line.key().organisation(), key -> UUID.randomUUID()));
        return ids;
    }

    private static Map<UUID, Long> keys(Map<Long, UUID> ids) {
        var keys = new HashMap<UUID, Long>();
        ids.forEach((key, id) -> keys.put(id, key));
        return keys;
    }
}
