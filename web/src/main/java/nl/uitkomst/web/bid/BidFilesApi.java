package nl.uitkomst.web.bid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import nl.uitkomst.domain.bid.BidRoom;
import nl.uitkomst.domain.bid.KeepPrice;
import nl.uitkomst.domain.bid.RemoveFromBid;
import nl.uitkomst.domain.bid.UploadToBid;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Sent;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The files of the own bid, for another system: the price as a workbook, documents that are sealed while they come in, and receipts. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/inschrijving")
@Allowed(Role.BIDDER)
@Tag(name = "aanbestedingen")
public class BidFilesApi {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    BidRoom room;

    @Inject
    KeepPrice keepPrice;

    @Inject
    UploadToBid uploadToBid;

    @Inject
    RemoveFromBid removeFromBid;

    @Inject
    VaultCookie vault;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Path("prijs.xlsx")
    @Produces(WORKBOOK)
    @Operation(summary = "Het prijsblad als werkmap, met wat er in het concept staat")
    public Response template() {
        return BidFiles.prices(content(), language.texts());
    }

    @PUT
    @Path("prijs.xlsx")
    @Consumes(WORKBOOK)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Het ingevulde prijsblad in het concept leggen")
    public Response price(InputStream body) throws IOException {
        var texts = language.texts();
        var reading = BidFiles.read(content(), body.readNBytes(BidFiles.LARGEST_WORKBOOK), texts);
        var input = JsonInput.nothing(texts);
        reading.faults().forEach(fault -> input.fault("", "price", "bid.fault.price", fault));
        return BidAnswers.of(
                input,
                "",
                () -> keepPrice.keep(
                        person.get(), number, vault.token(), reading.read().orElseThrow()),
                () -> BidJson.of(content()));
    }

    @POST
    @Path("documenten")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Een document in het concept leggen",
            description =
                    "Het document zelf is de inhoud; in 'naam' hoe het heet, in 'bij' kwaliteit of prijs. Het wordt verzegeld terwijl het binnenkomt; van wat afbreekt, blijft niets.")
    public Response upload(
            @QueryParam("naam") @DefaultValue("") String name,
            @QueryParam("bij") @DefaultValue("") String part,
            InputStream body) {
        content();
        var input = JsonInput.nothing(language.texts());
        var envelope = ApiWords.values(Envelope.class).get(part);
        if (envelope == null) {
            input.fault(
                    "bij",
                    "choice",
                    "form.json.choice",
                    String.join(", ", ApiWords.values(Envelope.class).keySet()));
        }
        if (name.isBlank()) {
            input.fault("naam", "required", "form.required");
        }
        return BidAnswers.of(
                input,
                "",
                () -> new BidJson.Geplaatst(
                        uploadToBid.upload(person.get(), number, vault.token(), envelope, Sent.name(name), body)));
    }

    @GET
    @Path("documenten/{document}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Een document uit het concept")
    public Response document(@PathParam("document") UUID document) {
        return BidFiles.document(room, person.get(), number, vault.token(), document);
    }

    @DELETE
    @Path("documenten/{document}")
    @Operation(summary = "Een document uit het concept halen; wat er al mee is ingediend, houdt het")
    public Response remove(@PathParam("document") UUID document) {
        return Attempt.of(
                JsonInput.nothing(language.texts()),
                () -> {
                    removeFromBid.remove(person.get(), number, vault.token(), document);
                    return Response.noContent().build();
                },
                BidAnswers.at(""));
    }

    @GET
    @Path("bewijs/{bewijs: \\d+}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Een ontvangstbewijs als PDF")
    public Response receipt(@PathParam("bewijs") int which) {
        return BidFiles.receipt(room.of(person.get(), number, ""), which, language.texts());
    }

    private BidRoom.Content content() {
        return room.of(person.get(), number, vault.token());
    }
}
