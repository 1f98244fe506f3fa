package nl.uitkomst.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.document.AddDocument;
import nl.uitkomst.domain.document.ChangeAudience;
import nl.uitkomst.domain.document.ReplaceDocument;
import nl.uitkomst.domain.document.Shelf;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The documents of a contract, for whoever may open them; added and replaced by the side that keeps them. */
@RequestScoped
@Path("contracten/{nummer}/documenten")
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
public class DocumentsResource {

    private static final Set<String> DONE = Set.of("added", "replaced", "audience");

    @Inject
    Shelf shelf;

    @Inject
    AddDocument addDocument;

    @Inject
    ReplaceDocument replaceDocument;

    @Inject
    ChangeAudience changeAudience;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View all(@QueryParam("gedaan") @DefaultValue("") String done) {
        return page(null, blank(), DONE.contains(done) ? done : "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response add(List<EntityPart> parts) {
        var form = DocumentForm.of(language.texts(), parts);
        var said = form.description();
        var file = form.chosen();
        if (said.isEmpty() || file.isEmpty()) {
            return page(null, form.input(), "").withStatus(422);
        }
        try {
            addDocument.add(person.get(), number, said.get(), file.get());
        } catch (RuleBroken refusal) {
            form.refused(refusal);
            return page(null, form.input(), "").withStatus(409);
        }
        return to("?gedaan=added");
    }

    @GET
    @Path("{document}")
    public View one(@PathParam("document") UUID document, @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(document, blank(), DONE.contains(done) ? done : "");
    }

    /** Always to keep, never to be opened as a page of ours. */
    @GET
    @Path("{document}/{versie: \\d+}")
    public Response file(@PathParam("document") UUID document, @PathParam("versie") int version) {
        var file = shelf.file(person.get(), number, document, version);
        return Download.file(file.content(), file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    @POST
    @Path("{document}/versies")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response replace(@PathParam("document") UUID document, List<EntityPart> parts) {
        var form = DocumentForm.of(language.texts(), parts);
        var date = form.date();
        var file = form.chosen();
        if (date.isEmpty() || file.isEmpty()) {
            return page(document, form.input(), "").withStatus(422);
        }
        try {
            replaceDocument.replace(person.get(), number, document, date.get(), file.get());
        } catch (RuleBroken refusal) {
            form.refused(refusal);
            return page(document, form.input(), "").withStatus(409);
        }
        return to("/" + document + "?gedaan=replaced");
    }

    @POST
    @Path("{document}/vertrouwelijkheid")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response openFor(@PathParam("document") UUID document, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var audience = input.choice("wie", Audience.class);
        if (audience.isEmpty()) {
            return page(document, input, "").withStatus(422);
        }
        changeAudience.change(person.get(), number, document, audience.get());
        return to("/" + document + "?gedaan=audience");
    }

    private FormInput blank() {
        return FormInput.filled(language.texts(), Map.of());
    }

    private View page(@Nullable UUID document, FormInput input, String done) {
        var content = shelf.of(person.get(), number);
        var one = document == null ? null : content.document(document);
        return View.of(
                one == null ? "document/list.jte" : "document/one.jte",
                new DocumentsPage(content, one, input, done, places.of(number)));
    }

    private Response to(String path) {
        return Response.seeOther(URI.create("/contracten/" + number + "/documenten" + path))
                .build();
    }
}
