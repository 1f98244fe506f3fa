package nl.uitkomst.web.bid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.BeginOpening;
import nl.uitkomst.domain.bid.ConfirmOpening;
import nl.uitkomst.domain.bid.OpeningRoom;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.bid.PrintedOpening;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Set;
import java.util.function.Consumer;

/** The opening of the bids by two officers, for another system. The word of an officer comes in the body of one request and is kept nowhere. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/opening")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.OPENER, Role.ALDERMAN, Role.AUDITOR})
@Tag(name = "aanbestedingen")
public class OpeningApi {

    @Inject
    OpeningRoom room;

    @Inject
    BeginOpening beginOpening;

    @Inject
    ConfirmOpening confirmOpening;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(
            summary = "Hoe ver de opening is, met het verslag zodra het er is",
            description = "Voor de opening staat er niet in hoeveel inschrijvingen er zijn of van wie")
    public BidJson.OpeningVan read() {
        return BidJson.of(room.of(person.get(), number));
    }

    @POST
    @Path("{envelop: quality|price}/begin")
    @Allowed(Role.OPENER)
    @Operation(summary = "Als eerste opener beginnen; er gaat nog niets open", description = "Veld sleutelwoord")
    public Response begin(@PathParam("envelop") String envelope, String body) {
        return attempt(body, word -> beginOpening.begin(person.get(), number, OpeningResource.kind(envelope), word));
    }

    @POST
    @Path("{envelop: quality|price}/bevestig")
    @Allowed(Role.OPENER)
    @Operation(
            summary = "Als tweede opener bevestigen: alle inschrijvingen gaan open en het verslag is er",
            description = "Veld sleutelwoord")
    public Response confirm(@PathParam("envelop") String envelope, String body) {
        return attempt(
                body, word -> confirmOpening.confirm(person.get(), number, OpeningResource.kind(envelope), word));
    }

    @GET
    @Path("{envelop: quality|price}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Het verslag van de opening als PDF")
    public Response record(@PathParam("envelop") String envelope) {
        var content = room.of(person.get(), number);
        var opening = content.turn(OpeningResource.kind(envelope))
                .begun()
                .orElseThrow(() -> new Missing("opening", envelope));
        var record = opening.drawnUp().orElseThrow(() -> new Missing("record", envelope));
        var texts = language.texts();
        var pdf = PrintedOpening.pdf(content.tender(), opening, record, texts);
        return Download.file(pdf, texts.get("bid.record.file", number.text(), envelope) + ".pdf", "application/pdf");
    }

    private Response attempt(String body, Consumer<SecretWord> act) {
        read();
        var input = JsonInput.of(body, language.texts(), Set.of("sleutelwoord"));
        var word = input.required("sleutelwoord", 200);
        return BidAnswers.of(input, "sleutelwoord", () -> act.accept(SecretWord.typed(word)), this::read);
    }
}
