package nl.uitkomst.reporting.dialogue;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.DialoguePapers.Meeting;
import nl.uitkomst.domain.dialogue.Plan;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The invitation as a calendar reads it. */
class InvitationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void it_begins_and_ends_at_the_agreed_time_in_the_agreed_place() throws Exception {
        var event = read(new Plan(DAY, LocalTime.of(10, 0), LocalTime.of(11, 30), "Raadhuis, zaal 2; boven"));

        assertThat(value(event, Property.DTSTART)).isEqualTo("20261201T090000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20261201T103000Z");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Raadhuis, zaal 2; boven");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Kwartaalgesprek K3 2026, Tom in de buurt");
        assertThat(value(event, Property.DESCRIPTION)).contains("1. Terugval", "2. Op tijd betaald");
        assertThat(value(event, Property.URL))
                .isEqualTo("https://uitkomst.example/contracten/TB-ALPHEN-2024/gesprekken/2026-K3");
    }

    @Test
    void without_an_end_it_takes_an_hour_and_without_a_time_the_day() throws Exception {
        assertThat(value(read(new Plan(DAY, LocalTime.of(10, 0), null, "")), Property.DTEND))
                .isEqualTo("20261201T100000Z");
        assertThat(value(read(new Plan(DAY, null, null, "")), Property.DTEND)).isEqualTo("20261202");
    }

    @Test
    void it_stays_the_same_appointment_when_it_is_moved() throws Exception {
        var before = value(read(new Plan(DAY, null, null, "")), Property.UID);
        var after = value(read(new Plan(DAY.plusDays(7), LocalTime.NOON, null, "elders")), Property.UID);

        assertThat(after).isEqualTo(before).isEqualTo("dialogue-tb-alphen-2024-2026-k3@uitkomst.example");
    }

    private static VEvent read(Plan plan) throws Exception {
        var meeting = new Meeting(
                new ContractNumber("TB-ALPHEN-2024"),
                "Tom in de buurt",
                "Gemeente Alphen",
                "Coöperatie Tom",
                true,
                ReportingPeriod.quarter(2026, 3),
                plan,
                List.of("Terugval", "Op tijd betaald"));
        var file = Invitation.of(
                meeting, "https://uitkomst.example", Instant.parse("2026-11-22T10:00:00Z"), Texts.in("nl"));
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        return (VEvent) calendar.getComponents().get(0);
    }

    private static @Nullable String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse(null);
    }
}
