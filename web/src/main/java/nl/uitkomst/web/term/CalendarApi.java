package nl.uitkomst.web.term;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.reporting.term.CalendarFile;
import nl.uitkomst.reporting.term.ReminderText;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The days to think of, for another system: as a list, and as a calendar. */
@RequestScoped
@Path("api/v1/agenda")
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
@Tag(name = "agenda")
public class CalendarApi {

    /** One day. */
    public record Herinnering(String soort, String contract, LocalDate dag, String wat, String watTeDoen) {}

    @Inject
    AllReminders reminders;

    @Inject
    OwnAddress ownAddress;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "De dagen om aan te denken, van een jaar terug tot het einde van de contracten")
    public List<Herinnering> list() {
        return reminders.of(person.get()).stream().map(this::line).toList();
    }

    @GET
    @Path("agenda.ics")
    @Produces(CalendarFile.MEDIA_TYPE)
    @Operation(summary = "Dezelfde dagen als agenda (iCalendar), voor wie een sleutel kan meesturen")
    public Response calendar() {
        var file = CalendarFile.of(reminders.of(person.get()), ownAddress.text(), clock.instant(), language.texts());
        return Response.ok(file).build();
    }

    private Herinnering line(Reminder reminder) {
        var words = ReminderText.of(reminder, language.texts());
        return new Herinnering(
                ApiWords.of(reminder.kind()), reminder.contract().text(), reminder.day(), words.what(), words.todo());
    }
}
