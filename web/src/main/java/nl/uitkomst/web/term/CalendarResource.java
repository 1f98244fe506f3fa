package nl.uitkomst.web.term;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.RecogniseVisitor;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.account.Secret;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.term.CalendarAddresses;
import nl.uitkomst.domain.term.MakeCalendarAddress;
import nl.uitkomst.domain.term.WithdrawCalendarAddress;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.term.CalendarFile;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.account.Open;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** The days that someone has to think of, on a page and as a calendar at a secret address that can be withdrawn. */
@RequestScoped
@Path("agenda")
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
public class CalendarResource {

    private static final Set<String> DONE = Set.of("withdrawn");

    @Inject
    AllReminders reminders;

    @Inject
    CalendarAddresses addresses;

    @Inject
    MakeCalendarAddress makeAddress;

    @Inject
    WithdrawCalendarAddress withdrawAddress;

    @Inject
    RecogniseVisitor recognise;

    @Inject
    OwnAddress ownAddress;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return page("", DONE.contains(done) ? done : "");
    }

    /** Shown at once instead of after a redirect: the address is known this once. */
    @POST
    @Path("adres")
    @Produces(MediaType.TEXT_HTML)
    public View make() {
        var secret = makeAddress.make(person.get());
        return page(ownAddress.text() + "/agenda/" + secret.text() + ".ics", "");
    }

    @POST
    @Path("adres/intrekken")
    @Produces(MediaType.TEXT_HTML)
    public Response withdraw() {
        withdrawAddress.withdraw(person.get());
        return Response.seeOther(URI.create("/agenda?gedaan=withdrawn")).build();
    }

    /** For a program that reads calendars and cannot sign in: who has the address sees the dates, and nothing else. */
    @GET
    @Open
    @Path("{geheim}.ics")
    @Produces(CalendarFile.MEDIA_TYPE)
    public Response calendar(@PathParam("geheim") String secret) {
        var visitor = recognise.byCalendar(new Secret(secret)).orElseThrow(() -> new Missing("calendar", "…"));
        var texts = Texts.in(visitor.language());
        var file = CalendarFile.of(reminders.of(visitor.person()), ownAddress.text(), clock.instant(), texts);
        return Response.ok(file).build();
    }

    private View page(String address, String done) {
        var by = person.get();
        return View.of(
                "term/calendar.jte",
                CalendarPage.of(
                        reminders.of(by),
                        LocalDate.now(clock),
                        addresses.madeAt(by.account()).orElse(null),
                        address,
                        done,
                        language.texts()));
    }
}
