package nl.uitkomst.reporting.term;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.domain.term.Reminder.Kind;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar as another program reads it. */
class CalendarFileTest {

    private static final ContractNumber CONTRACT = new ContractNumber("TB-ALPHEN-2024");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void each_reminder_is_a_whole_day_with_its_words() throws Exception {
        var events = read(report("2026-11-26"), notice("Opzeggen kan nog; schrijf, met reden, aan de coöperatie"));

        assertThat(events).hasSize(2);
        assertThat(value(events.get(0), Property.DTSTART)).isEqualTo("20261126");
        assertThat(value(events.get(0), Property.DTEND)).isEqualTo("20261127");
        assertThat(value(events.get(0), Property.SUMMARY))
                .isEqualTo("Rapportage over K3 2026 inleveren (Tom in de buurt)");
        assertThat(value(events.get(1), Property.SUMMARY))
                .contains("Opzeggen kan nog; schrijf, met reden, aan de coöperatie");
        assertThat(value(events.get(0), Property.URL))
                .isEqualTo("https://uitkomst.example/contracten/TB-ALPHEN-2024/looptijd");
    }

    @Test
    void it_keeps_its_identity_when_its_day_is_moved() throws Exception {
        var before = value(read(report("2026-11-26")).get(0), Property.UID);
        var after = value(read(report("2026-12-03")).get(0), Property.UID);

        assertThat(after).isEqualTo(before).isEqualTo("report-tb-alphen-2024-2026-k3@uitkomst.example");
    }

    @Test
    void no_line_is_longer_than_the_standard_allows_and_no_letter_is_cut() throws Exception {
        var words = "Coöperatie geëvalueerd: €".repeat(12);
        var file = file(notice(words));

        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(value(read(notice(words)).get(0), Property.SUMMARY)).contains(words);
    }

    private static Reminder report(String day) {
        return new Reminder(
                Kind.REPORT,
                CONTRACT,
                "Tom in de buurt",
                true,
                LocalDate.parse(day),
                "2026-K3",
                List.of(ReportingPeriod.quarter(2026, 3)));
    }

    private static Reminder notice(String text) {
        return new Reminder(
                Kind.NOTICE, CONTRACT, "Tom in de buurt", false, LocalDate.of(2027, 3, 31), "een", List.of(text));
    }

    private static byte[] file(Reminder... reminders) {
        return CalendarFile.of(List.of(reminders), "https://uitkomst.example", NOW, Texts.in("nl"));
    }

    private static List<VEvent> read(Reminder... reminders) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file(reminders)));
        return calendar.<VEvent>getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
