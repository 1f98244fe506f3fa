package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookRoundTripTest {

    private static final WorkbookSeal SEAL =
            new WorkbookSeal("a key that only this test knows".getBytes(StandardCharsets.UTF_8));
    private final WorkbookWriter writer = new WorkbookWriter(SEAL);
    private final WorkbookReader reader = new WorkbookReader(SEAL);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_was_written_is_read_back(String language) {
        var form = SomeForm.filled();

        var reading = reader.read(writer.write(form, Texts.in(language)), form);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entries()).isEqualTo(entries(form));
        assertThat(reading.narrative()).isEqualTo(form.narrative());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void survives_being_saved_by_libreoffice_in_two_formats(String language, @TempDir Path folder) throws Exception {
        assertThat(LibreOffice.isHere())
                .as("LibreOffice is needed: apt-get install libreoffice-calc")
                .isTrue();
        var form = SomeForm.filled();

        var saved = LibreOffice.savedAgain(writer.write(form, Texts.in(language)), folder);
        var reading = reader.read(saved, form);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entries()).isEqualTo(entries(form));
        assertThat(reading.narrative())
                .containsEntry(NarrativeSection.LESSONS, "Eerder bellen helpt.\n- ook in het weekend");
    }

    @Test
    void an_empty_workbook_names_every_line_that_is_still_empty() {
        var form = SomeForm.empty();

        var reading = reader.read(writer.write(form, Texts.in("nl")), form);

        assertThat(reading.entries()).isEmpty();
        assertThat(reading.findings())
                .hasSameSizeAs(form.lines())
                .allMatch(finding -> finding.code() == Finding.Code.EMPTY);
        assertThat(reading.findings().get(0).cell()).hasToString("Invoer!C8");
    }

    @Test
    void a_provider_gets_only_its_own_lines_and_no_sheet_for_the_story() {
        var form = SomeForm.ofProvider(12);

        var reading = reader.read(writer.write(form, Texts.in("nl")), form);

        assertThat(reading.findings()).hasSize(3).allMatch(finding -> finding.code() == Finding.Code.EMPTY);
    }

    private static Map<LineKey, Entry> entries(ReportForm form) {
        var entries = new LinkedHashMap<LineKey, Entry>();
        form.lines().forEach(line -> entries.put(line.key(), line.current()));
        return entries;
    }
}
