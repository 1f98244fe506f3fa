package nl.uitkomst.web.persona;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.persona.Axis;
import nl.uitkomst.domain.persona.KeepAxis;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.RecordPersona;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.Set;
import java.util.UUID;

/** The personas of one's organisation, for another system. */
@RequestScoped
@Path("api/v1/personas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "personas")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR})
public class PersonasApi {

    private static final String FIELDS =
            "naam moet er zijn; verder uitspraak, over, behoeften (een lijst) en scores: van 1 tot 5, bij de sleutel van de as."
                    + " Lijken er gegevens van een persoon in te staan, dan moet bevestigd waar zijn";

    @Inject
    PersonaBoard board;

    @Inject
    RecordPersona recordPersona;

    @Inject
    KeepAxis keepAxis;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    @Operation(summary = "De persona's van uw organisatie, de assen waarop zij staan en hun klantreizen")
    public PersonaJson.Alles all() {
        return PersonaJson.Alles.of(content());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een persona vastleggen", description = FIELDS)
    public Response record(String body) {
        var content = content();
        var sent = sent(body, JourneyInput.PERSONA);
        var sketch = sent.sketch(content.axes().stream().map(Axis::key).toList());
        recordPersona.faults(person.get(), sketch, null).forEach(sent::tell);
        sent.askToLook("over", sketch.suspect());
        if (!sent.input().isFaultless()) {
            return sent.input().refused();
        }
        var key = recordPersona.record(person.get(), sketch, sent.lookedAgain(), false);
        return Response.created(URI.create("/api/v1/personas/" + key))
                .entity(one(key))
                .build();
    }

    @GET
    @Path("{persona}")
    @Operation(summary = "Eén persona")
    public PersonaJson one(@PathParam("persona") UUID key) {
        return PersonaJson.of(content().persona(key));
    }

    @PUT
    @Path("{persona}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een persona wijzigen", description = FIELDS + "; en de versie die u las")
    public Response change(@PathParam("persona") UUID key, String body) {
        var content = content();
        content.persona(key);
        var sent = sent(body, JourneyInput.PERSONA);
        var sketch = sent.sketch(content.axes().stream().map(Axis::key).toList());
        var version = sent.input().version();
        recordPersona.faults(person.get(), sketch, key).forEach(sent::tell);
        sent.askToLook("over", sketch.suspect());
        if (!sent.input().isFaultless()) {
            return sent.input().refused();
        }
        recordPersona.change(person.get(), key, sketch, sent.lookedAgain(), version);
        return Response.ok(one(key)).build();
    }

    @POST
    @Path("assen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Een as in gebruik nemen",
            description = "Velden naam, laag (wat 1 betekent) en hoog (wat 5 betekent)")
    public Response addAxis(String body) {
        var sent = sent(body, Set.of("naam", "laag", "hoog"));
        var naming = new KeepAxis.Naming(
                sent.input().optional("naam", KeepAxis.LONGEST),
                sent.input().optional("laag", KeepAxis.LONGEST),
                sent.input().optional("hoog", KeepAxis.LONGEST));
        keepAxis.faults(person.get(), naming, "").forEach(sent::tell);
        if (!sent.input().isFaultless()) {
            return sent.input().refused();
        }
        var key = keepAxis.add(person.get(), naming);
        var axis = new PersonaJson.As(key, naming.name(), naming.low(), naming.high());
        return Response.created(URI.create("/api/v1/personas")).entity(axis).build();
    }

    private JourneyInput sent(String body, Set<String> fields) {
        return new JourneyInput(JsonInput.of(body, language.texts(), fields));
    }

    private PersonaBoard.Content content() {
        return board.of(person.get());
    }
}
