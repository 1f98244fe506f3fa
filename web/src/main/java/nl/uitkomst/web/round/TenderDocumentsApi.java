package nl.uitkomst.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.round.DocumentBoards;
import nl.uitkomst.domain.round.PublishDocument;
import nl.uitkomst.domain.round.TenderDocument;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The documents of a tender, for another system. A file comes as a form of several parts, as from the screen. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/documenten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "aanbestedingen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER})
public class TenderDocumentsApi {

    @Inject
    DocumentBoards boards;

    @Inject
    PublishDocument publishDocument;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(summary = "De documenten van de aanbesteding met al hun versies")
    public List<RoundJson.Stuk> all() {
        return boards.of(person.get(), number).documents().stream()
                .map(document -> RoundJson.Stuk.of(document, base()))
                .toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Een document publiceren aan alle kandidaten: delen titel, soort en bestand",
            description = "soort met de woorden die de lijst geeft")
    public Response publish(List<EntityPart> parts) {
        RoundAnswers.requireHolds(boards.of(person.get(), number).head());
        var form = TenderDocumentForm.of(language.texts(), parts);
        var kind = ApiWords.values(TenderDocument.Kind.class).get(form.input().text("soort"));
        if (kind == null) {
            form.input().fault("soort", "form.choose");
        }
        var file = form.file();
        if (kind == null || !form.input().isFaultless()) {
            return refused(422, form);
        }
        return attempt(
                form,
                () -> publishDocument.publish(
                        person.get(), number, kind, form.input().text("titel"), file));
    }

    @GET
    @Path("{document}")
    @Operation(summary = "Eén document met zijn versies")
    public RoundJson.Stuk one(@PathParam("document") UUID key) {
        return RoundJson.Stuk.of(boards.of(person.get(), number).document(key), base());
    }

    @GET
    @Path("{document}/{versie: \\d+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Het bestand van één versie")
    public Response file(@PathParam("document") UUID key, @PathParam("versie") int version) {
        var file = boards.file(person.get(), number, key, version);
        return Download.file(file.content(), file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    @POST
    @Path("{document}/versies")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een nieuwe versie publiceren: delen wijzigingen en bestand")
    public Response replace(@PathParam("document") UUID key, List<EntityPart> parts) {
        var board = boards.of(person.get(), number);
        RoundAnswers.requireHolds(board.head());
        board.document(key);
        var form = TenderDocumentForm.of(language.texts(), parts);
        var file = form.file();
        if (form.isFileRefused()) {
            return refused(422, form);
        }
        return attempt(form, () -> {
            publishDocument.replace(person.get(), number, key, form.input().text("wijzigingen"), file);
            return key;
        });
    }

    private Response attempt(TenderDocumentForm form, Supplier<UUID> act) {
        try {
            var key = act.get();
            return Response.created(URI.create(base() + "/" + key))
                    .entity(one(key))
                    .build();
        } catch (RuleBroken refusal) {
            return refused(RoundRefusals.tell(form.input(), refusal), form);
        }
    }

    private Response refused(int status, TenderDocumentForm form) {
        var faults = form.input().faults().list().stream()
                .map(fault -> new Problem.Fault("#/" + fault.field(), "field", fault.text()))
                .toList();
        var title = language.texts().get("form.json.refused", faults.size());
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(status, title).naming(faults))
                .build();
    }

    private String base() {
        return "/api/v1/aanbestedingen/" + number + "/documenten";
    }
}
