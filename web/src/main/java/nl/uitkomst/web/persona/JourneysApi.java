package nl.uitkomst.web.persona;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.persona.ArrangeJourney;
import nl.uitkomst.domain.persona.HeldInquiry;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.RecordInquiry;
import nl.uitkomst.domain.persona.WriteCells;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Journeys with their research, for another system. Who may read one is decided by whose it is and what took it. */
@RequestScoped
@Path("api/v1/klantreizen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "klantreizen")
@Allowed
public class JourneysApi {

    private static final String PLAN =
            "titel, asX en asY (sleutels van assen), fasen (naam, en sleutel van een bestaande) en personas (sleutels), in hun volgorde; over mag";
    private static final String INQUIRY =
            "soort, antwoorden, van, tot en bron moeten er zijn; gevraagd en bevindingen mogen. Alleen aantallen, nooit wie iets zei";

    @Inject
    PersonaBoard board;

    @Inject
    ArrangeJourney arrangeJourney;

    @Inject
    WriteCells writeCells;

    @Inject
    RecordInquiry recordInquiry;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    @Path("{sleutel}")
    @Operation(summary = "Een klantreis: wat elke persona in elke fase doet, voelt en nodig heeft")
    public JourneyJson one(@PathParam("sleutel") UUID key) {
        return JourneyJson.of(board.journey(person.get(), key).journey());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een klantreis beginnen", description = PLAN)
    public Response begin(String body) {
        var sent = sent(body, JourneyInput.PLAN);
        var plan = sent.plan();
        arrangeJourney.faults(person.get(), plan, null).forEach(sent::tell);
        if (!sent.input().isFaultless()) {
            return sent.input().refused();
        }
        var key = arrangeJourney.begin(person.get(), plan, false);
        return Response.created(URI.create("/api/v1/klantreizen/" + key))
                .entity(one(key))
                .build();
    }

    @PUT
    @Path("{sleutel}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een klantreis anders indelen", description = PLAN + "; en de versie die u las")
    public Response arrange(@PathParam("sleutel") UUID key, String body) {
        Keeping.of(board, person.get(), key);
        var sent = sent(body, JourneyInput.PLAN);
        var plan = sent.plan();
        var version = sent.input().version();
        arrangeJourney.faults(person.get(), plan, key).forEach(sent::tell);
        if (!sent.input().isFaultless()) {
            return sent.input().refused();
        }
        arrangeJourney.change(person.get(), key, plan, version);
        return Response.ok(one(key)).build();
    }

    @PUT
    @Path("{sleutel}/vakken")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Vakken van een klantreis invullen",
            description =
                    "vakken (persona, fase, doet, voelt, nodig, sleutelmoment) en de versie die u las; een leeg vak haalt weg wat er stond")
    public Response write(@PathParam("sleutel") UUID key, String body) {
        Keeping.of(board, person.get(), key);
        var sent = sent(body, JourneyInput.CELLS);
        var cells = sent.cells();
        var version = sent.input().version();
        WriteCells.faults(cells).forEach(sent::tell);
        if (!sent.input().isFaultless()) {
            return sent.input().refused();
        }
        writeCells.write(person.get(), key, cells, version);
        return Response.ok(one(key)).build();
    }

    @GET
    @Path("{sleutel}/onderzoek")
    @Operation(summary = "Het onderzoek waarop een klantreis steunt")
    public List<JourneyJson.Onderzoek> research(@PathParam("sleutel") UUID key) {
        return one(key).onderzoek();
    }

    @POST
    @Path("{sleutel}/onderzoek")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Onderzoek vastleggen", description = INQUIRY)
    public Response record(@PathParam("sleutel") UUID key, String body) {
        Keeping.of(board, person.get(), key);
        var sent = sent(body, JourneyInput.INQUIRY);
        var inquiry = sent.inquiry();
        inquiry.ifPresent(read -> recordInquiry.faults(read).forEach(sent::tell));
        inquiry.ifPresent(
                read -> sent.askToLook("bevindingen", PersonalData.in(read.source() + "\n" + read.findings())));
        if (inquiry.isEmpty() || !sent.input().isFaultless()) {
            return sent.input().refused();
        }
        recordInquiry.record(person.get(), key, inquiry.get(), sent.lookedAgain());
        return Response.created(URI.create("/api/v1/klantreizen/" + key + "/onderzoek"))
                .entity(one(key))
                .build();
    }

    @PUT
    @Path("{sleutel}/onderzoek/{onderzoek: \\d{1,5}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Onderzoek verbeteren", description = INQUIRY + "; en de versie van de klantreis die u las")
    public Response correct(@PathParam("sleutel") UUID key, @PathParam("onderzoek") int number, String body) {
        Keeping.of(board, person.get(), key);
        var sent = sent(body, JourneyInput.INQUIRY);
        var inquiry = sent.inquiry();
        var version = sent.input().version();
        inquiry.ifPresent(read -> recordInquiry.faults(read).forEach(sent::tell));
        if (inquiry.isEmpty() || !sent.input().isFaultless()) {
            return sent.input().refused();
        }
        recordInquiry.correct(person.get(), key, new HeldInquiry(number, inquiry.get()), sent.lookedAgain(), version);
        return Response.ok(one(key)).build();
    }

    @DELETE
    @Path("{sleutel}/onderzoek/{onderzoek: \\d{1,5}}")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Onderzoek weghalen", description = "versie in het adres: die van de klantreis die u las")
    public Response strike(
            @PathParam("sleutel") UUID key, @PathParam("onderzoek") int number, @QueryParam("versie") long version) {
        Keeping.of(board, person.get(), key);
        recordInquiry.strike(person.get(), key, number, version);
        return Response.noContent().build();
    }

    private JourneyInput sent(String body, Set<String> fields) {
        return new JourneyInput(JsonInput.of(body, language.texts(), fields));
    }
}
