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
import jakarta.ws.rs.core.StreamingOutput;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.Bid;
import nl.uitkomst.domain.bid.BidRoom;
import nl.uitkomst.domain.bid.KeepPrice;
import nl.uitkomst.domain.bid.PriceForm;
import nl.uitkomst.domain.bid.RemoveFromBid;
import nl.uitkomst.domain.bid.UploadToBid;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.bid.PriceWorkbook;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.StreamedForm;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** The files of a bid: the price as a workbook, and the documents, which are sealed while they come in. */
@RequestScoped
@Path("aanbestedingen/{nummer}/inschrijving")
@Allowed(Role.BIDDER)
public class BidFilesResource {

    static final int LARGEST_WORKBOOK = 5 * 1024 * 1024;

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
        var content = room.of(person.get(), number, cookie.token());
        var form = PriceForm.of(content.tender());
        var filled = content.open().flatMap(one -> one.priceSheet()).filter(form::isOf);
        var workbook = new PriceWorkbook(form, language.texts()).write(filled.orElse(null));
        return Download.workbook(workbook, language.texts().get("bid.price.file", number.text()) + ".xlsx");
    }

    @POST
    @Path("prijs")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response price(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body) throws IOException {
        var sent = new StreamedForm(body, type.getParameters().get("boundary"));
        var file = sent.file().readNBytes(LARGEST_WORKBOOK);
        var input = FormInput.filled(language.texts(), Map.of());
        if (file.length == 0) {
            input.fault("prijs", "bid.fault.file");
            return view(input).withStatus(422);
        }
        var content = room.of(person.get(), number, cookie.token());
        var reading = new PriceWorkbook(PriceForm.of(content.tender()), language.texts()).read(file);
        reading.faults().forEach(fault -> input.fault("prijs", "bid.fault.price", fault));
        if (reading.read().isEmpty()) {
            return view(input).withStatus(422);
        }
        try {
            keepPrice.keep(person.get(), number, cookie.token(), reading.read().get());
        } catch (RuleBroken refusal) {
            return refused(input, "prijs", refusal);
        }
        return to("?gedaan=prijs#prijs");
    }

    /** The fields come before the file; the file is sealed piece by piece as it comes in. */
    @POST
    @Path("documenten")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body) {
        var input = FormInput.filled(language.texts(), Map.of());
        try {
            var sent = new StreamedForm(body, type.getParameters().get("boundary"));
            input.put("bij", sent.field("bij"));
            var envelope = input.choice("bij", Envelope.class);
            if (sent.fileName().isEmpty()) {
                input.fault("document", "bid.fault.file");
            }
            if (!input.isFaultless()) {
                return view(input).withStatus(422);
            }
            uploadToBid.upload(
                    person.get(), number, cookie.token(), envelope.orElseThrow(), sent.fileName(), sent.file());
        } catch (RuleBroken refusal) {
            return refused(input, "document", refusal);
        } catch (IOException brokenOff) {
            return refused(input, "document", new RuleBroken(Bid.Rule.FILE_BROKEN_OFF));
        }
        return to("?gedaan=document#documenten");
    }

    @GET
    @Path("documenten/{document}")
    public Response document(@PathParam("document") UUID document) {
        var by = person.get();
        var token = cookie.token();
        var known = room.document(by, number, token, document);
        StreamingOutput content = to -> room.write(by, number, token, document, to);
        return Download.streamed(content, known.name());
    }

    @POST
    @Path("documenten/{document}/weg")
    public Response remove(@PathParam("document") UUID document) {
        try {
            removeFromBid.remove(person.get(), number, cookie.token(), document);
        } catch (RuleBroken refusal) {
            return refused(FormInput.filled(language.texts(), Map.of()), "", refusal);
        }
        return to("?gedaan=weg#documenten");
    }

    private Response refused(FormInput input, String field, RuleBroken refusal) {
        Refusing.in(input, field, refusal, language.texts());
        return view(input).withStatus(409);
    }

    private View view(FormInput input) {
        var content = room.of(person.get(), number, cookie.token());
        return View.of("bid/bid.jte", new BidPage(content, null, null, input, "", places.of(number), language.texts()));
    }

    private Response to(String query) {
        return Response.seeOther(URI.create("/aanbestedingen/" + number + "/inschrijving" + query))
                .build();
    }
}
