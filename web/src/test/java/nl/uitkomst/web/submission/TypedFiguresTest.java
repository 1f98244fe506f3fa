package nl.uitkomst.web.submission;

import jakarta.ws.rs.core.MultivaluedHashMap;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.FilledLine;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.LineField;
import nl.uitkomst.web.Faults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class TypedFiguresTest {

    private static final LineKey RADAR = new LineKey(KpiCode.valueOf("terugval"), 11);
    private static final LineKey OASE = new LineKey(KpiCode.valueOf("terugval"), 12);
    private final MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();

    @Test
    void only_a_line_that_was_touched_is_filled() {
        var form = form(null, ratio(6, 45));
        type(RADAR, "12", "98", "", 0, "||");
        type(OASE, "6", "45", "", 3, "6|45|");

        var typed = read(form);

        assertThat(typed.changed()).containsExactly(new FilledLine(RADAR, ratio(12, 98), 0L));
        assertThat(typed.faults().isEmpty()).isTrue();
    }

    @Test
    void a_line_that_is_made_empty_is_emptied() {
        type(OASE, "", "", "", 3, "6|45|");

        assertThat(read(form(null, ratio(6, 45))).changed()).containsExactly(new FilledLine(OASE, null, 3L));
    }

    @Test
    void all_faults_are_said_at_once_each_at_its_field() {
        type(RADAR, "zeven", "9.5", "", 0, "||");
        type(OASE, "52", "47", "", 0, "||");

        var faults = read(form(null, null)).faults();

        assertThat(faults.list())
                .extracting(Faults.Fault::field)
                .containsExactly(LineField.FIRST.name(RADAR), LineField.SECOND.name(RADAR), LineField.FIRST.name(OASE));
        assertThat(faults.at(LineField.FIRST.name(OASE)))
                .startsWith("Terugval, Oase: De teller (52) is groter dan de noemer (47).");
    }

    @Test
    void what_was_typed_is_kept() {
        type(RADAR, "zeven", "98", "", 0, "||");

        var kept = read(form(null, null)).at(RADAR);

        assertThat(kept.at(LineField.FIRST)).isEqualTo("zeven");
        assertThat(kept.at(LineField.SECOND)).isEqualTo("98");
    }

    @Test
    void a_personal_number_is_refused_and_not_repeated() {
        type(RADAR, "", "", "cliënt 123456782", 0, "||");

        var faults = read(form(null, null)).faults();

        assertThat(faults.at(LineField.REASON.name(RADAR)))
                .contains("burgerservicenummer")
                .doesNotContain("123456782");
    }

    private TypedFigures read(ReportForm form) {
        return TypedFigures.of(form, fields, Texts.in("nl"));
    }

    private void type(LineKey line, String first, String second, String reason, long seen, String was) {
        fields.putSingle(LineField.FIRST.name(line), first);
        fields.putSingle(LineField.SECOND.name(line), second);
        fields.putSingle(LineField.REASON.name(line), reason);
        fields.putSingle(TypedLine.seenName(line), String.valueOf(seen));
        fields.putSingle(TypedLine.wasName(line), was);
    }

    private static Entry ratio(int numerator, int denominator) {
        return new Entry.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static ReportForm form(@Nullable Entry radar, @Nullable Entry oase) {
        return new ReportForm(
                ContractNumber.valueOf("STANDBY-2024"),
                "STAND-BY!",
                "Gemeente Heerlen",
                ReportingPeriod.quarter(2026, 3),
                LocalDate.of(2026, 11, 25),
                7,
                "STAND-BY!",
                1,
                true,
                List.of(line(RADAR, "Radar", radar), line(OASE, "Oase", oase)),
                Map.of());
    }

    private static Line line(LineKey key, String organisation, @Nullable Entry entry) {
        var entered = entry == null ? null : new Line.Entered(3, "Rapporteur", Instant.EPOCH);
        return new Line(key, organisation, relapse(), null, entry, entered, null, List.of());
    }

    private static KpiDefinition relapse() {
        return new KpiDefinition(
                "Terugval",
                "Terugval",
                "Wie opnieuw zorg nodig had.",
                "Zelfredzaamheid",
                KpiKind.RATIO,
                Measure.FLOW,
                "mensen die terugvielen",
                "mensen die uit zorg gingen",
                "%",
                1,
                "registratie",
                Direction.AT_MOST,
                Nature.EARLY_SIGNAL,
                ReportedBy.PROVIDERS,
                null,
                ToleranceBand.NONE,
                BigDecimal.ONE,
                BigDecimal.valueOf(80),
                null);
    }
}
