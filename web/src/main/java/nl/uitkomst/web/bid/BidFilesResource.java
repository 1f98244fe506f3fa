package nl.uitkomst.web.bid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.Bid;
import nl.uitkomst.domain.bid.BidRoom;
import nl.uitkomst.domain.bid.KeepPrice;
import nl.uitkomst.domain.bid.RemoveFromBid;
import nl.uitkomst.domain.bid.UploadToBid;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.StreamedForm;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;

/** The files of a bid: the price as a workbook, and the documents, which are sealed while they come in. */
@RequestScoped
@Path("aanbestedingen/{nummer}/inschrijving")
@Allowed(Role.BIDDER)
public class BidFilesResource {

    @Inject
    BidRoom room;

    @Inject
    KeepPrice keepPrice;

    @Inject
    UploadToBid uploadToBid;

    @Inject
    RemoveFromBid removeFromBid;

    @Inject
    VaultCookie cookie;

    @Inject
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Path("prijs.xlsx")
    public Response template() {
        return BidFiles.prices(content(), language.texts());
    }

    @POST
    @Path("prijs")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response price(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body) throws IOException {
        var sent = new StreamedForm(body, type.getParameters().get("boundary"));
        var file = sent.file().readNBytes(BidFiles.LARGEST_WORKBOOK);
        var input = blank();
        if (file.length == 0) {
            input.fault("prijs", "bid.fault.file");
            return view(input).withStatus(422);
        }
        var reading = BidFiles.read(content(), file, language.texts());
        reading.faults().forEach(fault -> input.fault("prijs", "bid.fault.price", fault));
        return attempt(
                input,
                "prijs",
                () -> keepPrice.keep(
                        person.get(), number, cookie.token(), reading.read().orElseThrow()),
                "?gedaan=prijs#prijs");
    }

    /** The fields come before the file; the file is sealed piece by piece as it comes in. */
    @POST
    @Path("documenten")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body) {
        var input = blank();
        try {
            var sent = new StreamedForm(body, type.getParameters().get("boundary"));
            input.put("bij", sent.field("bij"));
            var envelope = input.choice("bij", Envelope.class);
            if (sent.fileName().isEmpty()) {
                input.fault("document", "bid.fault.file");
            }
            return attempt(
                    input,
                    "document",
                    () -> uploadToBid.upload(
                            person.get(), number, cookie.token(), envelope.orElseThrow(), sent.fileName(), sent.file()),
                    "?gedaan=document#documenten");
        } catch (IOException brokenOff) {
            Refusing.at("document").accept(input, new RuleBroken(Bid.Rule.FILE_BROKEN_OFF));
            return view(input).withStatus(409);
        }
    }

    @GET
    @Path("documenten/{document}")
    public Response document(@PathParam("document") UUID document) {
        return BidFiles.document(room, person.get(), number, cookie.token(), document);
    }

    @POST
    @Path("documenten/{document}/weg")
    public Response remove(@PathParam("document") UUID document) {
        return attempt(
                blank(),
                "",
                () -> removeFromBid.remove(person.get(), number, cookie.token(), document),
                "?gedaan=weg#documenten");
    }

    private Response attempt(FormInput input, String field, Runnable act, String next) {
        return Attempt.of(
                input,
                act,
                Refusing.at(field),
                () -> view(input),
                () -> "/aanbestedingen/" + number + "/inschrijving" + next);
    }

    private FormInput blank() {
        return FormInput.filled(language.texts(), Map.of());
    }

    private BidRoom.Content content() {
        return room.of(person.get(), number, cookie.token());
    }

    private View view(FormInput input) {
        return View.of(
                "bid/bid.jte", new BidPage(content(), null, null, input, "", places.of(number), language.texts()));
    }
}
