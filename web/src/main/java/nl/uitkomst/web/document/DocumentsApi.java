package nl.uitkomst.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.document.AddDocument;
import nl.uitkomst.domain.document.ChangeAudience;
import nl.uitkomst.domain.document.Document;
import nl.uitkomst.domain.document.ReplaceDocument;
import nl.uitkomst.domain.document.Shelf;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The documents of a contract, for another system. A file comes as a form of several parts, as from the screen. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/documenten")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
@Tag(name = "documenten")
public class DocumentsApi {

    @Inject
    Shelf shelf;

    @Inject
    AddDocument addDocument;

    @Inject
    ReplaceDocument replaceDocument;

    @Inject
    ChangeAudience changeAudience;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(summary = "De documenten die u mag openen, met hun versies")
    public List<DocumentJson> all() {
        return shelf.of(person.get(), number).documents().stream()
                .map(document -> DocumentJson.of(document, base()))
                .toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(
            summary = "Een document toevoegen: delen titel, soort, wie, datum (2026-11-22) en bestand",
            description = "soort en wie met de woorden die de lijst geeft")
    public Response add(List<EntityPart> parts) {
        var form = DocumentForm.of(language.texts(), parts);
        inOwnWords(form);
        var said = form.description();
        var file = form.chosen();
        if (said.isEmpty() || file.isEmpty()) {
            return refused(422, form);
        }
        try {
            var id = addDocument.add(person.get(), number, said.get(), file.get());
            return Response.created(URI.create(base() + "/" + id))
                    .entity(one(id))
                    .build();
        } catch (RuleBroken refusal) {
            form.refused(refusal);
            return refused(409, form);
        }
    }

    @GET
    @Path("{document}")
    @Operation(summary = "Eén document met zijn versies")
    public DocumentJson one(@PathParam("document") UUID document) {
        return DocumentJson.of(shelf.of(person.get(), number).document(document), base());
    }

    @GET
    @Path("{document}/{versie: \\d+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Het bestand van één versie")
    public Response file(@PathParam("document") UUID document, @PathParam("versie") int version) {
        var file = shelf.file(person.get(), number, document, version);
        return Download.file(file.content(), file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    @POST
    @Path("{document}/versies")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Een nieuwere versie toevoegen: delen datum en bestand")
    public Response replace(@PathParam("document") UUID document, List<EntityPart> parts) {
        var form = DocumentForm.of(language.texts(), parts);
        var date = form.date();
        var file = form.chosen();
        if (date.isEmpty() || file.isEmpty()) {
            return refused(422, form);
        }
        try {
            replaceDocument.replace(person.get(), number, document, date.get(), file.get());
            return Response.created(URI.create(base() + "/" + document))
                    .entity(one(document))
                    .build();
        } catch (RuleBroken refusal) {
            form.refused(refusal);
            return refused(409, form);
        }
    }

    @PUT
    @Path("{document}/vertrouwelijkheid")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Zeggen wie een document mag openen")
    public Response openFor(@PathParam("document") UUID document, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("wie"));
        var audience = input.choice("wie", Audience.class);
        if (audience.isEmpty()) {
            return input.refused();
        }
        changeAudience.change(person.get(), number, document, audience.get());
        return Response.ok(one(document)).build();
    }

    /** A choice that was sent in the words of the API becomes what the form of the screen would send. */
    private static void inOwnWords(DocumentForm form) {
        var input = form.input();
        var kind = ApiWords.values(Document.Kind.class).get(input.text("soort"));
        var audience = ApiWords.values(Audience.class).get(input.text("wie"));
        input.put("soort", kind == null ? "" : kind.name()).put("wie", audience == null ? "" : audience.name());
    }

    private Response refused(int status, DocumentForm form) {
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
        return "/api/v1/contracten/" + number + "/documenten";
    }
}
