package nl.uitkomst.web.persona;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.persona.ArrangeJourney;
import nl.uitkomst.domain.persona.CopyJourney;
import nl.uitkomst.domain.persona.JourneyPlan;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.PersonaPictures;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.outcome.Plate;
import nl.uitkomst.reporting.persona.JourneyMap;
import nl.uitkomst.reporting.persona.JourneyPicture;
import nl.uitkomst.reporting.persona.PrintedJourney;
import nl.uitkomst.reporting.persona.PrintedJourney.Sheet;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Journeys: as a map on screen and on paper, and how they are arranged. Who may read one is decided by whose it is and what took it. */
@RequestScoped
@Path("klantreizen")
@Allowed
public class JourneysResource {

    private static final Set<String> DONE = Set.of("begun", "arranged", "written", "copied");

    @Inject
    PersonaBoard board;

    @Inject
    ArrangeJourney arrangeJourney;

    @Inject
    CopyJourney copyJourney;

    @Inject
    PersonaPictures pictures;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    @Path("nieuw")
    @Allowed(Role.CONTRACT_MANAGER)
    public View blank() {
        return view(JourneyForm.blank(board.of(person.get()), language.texts()));
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    public Response begin(MultivaluedMap<String, String> sent) {
        var form = new JourneyForm(board.of(person.get()), null, FormInput.of(language.texts(), sent));
        var plan = form.read();
        arrangeJourney.faults(person.get(), plan, null).forEach(form::tell);
        if (!form.input().isFaultless()) {
            return view(form).withStatus(422);
        }
        return to(arrangeJourney.begin(person.get(), plan, false), "?gedaan=begun");
    }

    @GET
    @Path("{sleutel}")
    public View one(@PathParam("sleutel") UUID key, @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(key, FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    private View page(UUID key, FormInput input, String done) {
        var seen = board.journey(person.get(), key);
        var own = seen.journey().organisation() == person.get().organisation();
        return View.of("persona/journey.jte", new JourneyPage(seen.journey(), seen.keeps(), own, input, done));
    }

    @GET
    @Path("{sleutel}/kaart.svg")
    @Produces("image/svg+xml")
    public Response svg(@Context Request request, @PathParam("sleutel") UUID key) {
        return map(request, key, "svg", Plate::svgFile);
    }

    @GET
    @Path("{sleutel}/kaart.png")
    @Produces("image/png")
    public Response png(@Context Request request, @PathParam("sleutel") UUID key) {
        return map(request, key, "png", plate -> plate.png(2));
    }

    private Response map(Request request, UUID key, String kind, Function<Plate, Object> drawing) {
        var texts = language.texts();
        var journey = board.journey(person.get(), key).journey();
        var picture = JourneyPicture.of(journey);
        return Drawn.answer(
                request, List.of(kind, texts.language(), picture), () -> drawing.apply(JourneyMap.of(picture, texts)));
    }

    @GET
    @Path("{sleutel}/klantreis.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("sleutel") UUID key, @QueryParam("papier") @DefaultValue("A4") String sheet) {
        var journey = board.journey(person.get(), key).journey();
        var chosen = sheet.equals("A3") ? Sheet.A3 : Sheet.A4;
        var pdf = PrintedJourney.pdf(journey, chosen, clock.instant(), language.texts());
        return Download.file(pdf, "klantreis-" + chosen + ".pdf", "application/pdf");
    }

    @GET
    @Path("{sleutel}/beelden/{beeld}")
    public Response picture(
            @Context Request request, @PathParam("sleutel") UUID key, @PathParam("beeld") UUID picture) {
        return Drawn.picture(request, pictures.of(person.get(), key, picture));
    }

    @GET
    @Path("{sleutel}/indeling")
    @Allowed(Role.CONTRACT_MANAGER)
    public View arrangement(@PathParam("sleutel") UUID key) {
        var seen = Keeping.of(board, person.get(), key);
        return view(JourneyForm.filled(board.of(person.get()), seen, language.texts()));
    }

    @POST
    @Path("{sleutel}/indeling")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response arrange(@PathParam("sleutel") UUID key, MultivaluedMap<String, String> sent) {
        var seen = Keeping.of(board, person.get(), key);
        var form = new JourneyForm(board.of(person.get()), seen, FormInput.of(language.texts(), sent));
        var plan = form.read();
        arrangeJourney.faults(person.get(), plan, key).forEach(form::tell);
        if (!form.input().isFaultless()) {
            return view(form).withStatus(422);
        }
        try {
            arrangeJourney.change(person.get(), key, plan, PersonaFields.version(form.input()));
        } catch (RuleBroken refusal) {
            PersonaFields.refused(form.input(), refusal, seen.version());
            return view(form).withStatus(409);
        }
        return to(key, "?gedaan=arranged");
    }

    @POST
    @Path("{sleutel}/kopie")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response copy(@PathParam("sleutel") UUID key, MultivaluedMap<String, String> sent) {
        board.journey(person.get(), key);
        var input = FormInput.of(language.texts(), sent);
        var title = input.required("titel", JourneyPlan.LONGEST_TITLE);
        if (!input.isFaultless()) {
            return page(key, input, "").withStatus(422);
        }
        try {
            return to(copyJourney.copy(person.get(), key, title), "?gedaan=copied");
        } catch (RuleBroken refusal) {
            PersonaFields.refused(input, refusal, 0);
            return page(key, input, "").withStatus(409);
        }
    }

    private static View view(JourneyForm form) {
        return View.of("persona/arrange.jte", form);
    }

    private static Response to(UUID key, String more) {
        return Response.seeOther(URI.create("/klantreizen/" + key + more)).build();
    }
}
