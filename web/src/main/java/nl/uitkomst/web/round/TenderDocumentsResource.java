package nl.uitkomst.web.round;

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
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.round.DocumentBoard;
import nl.uitkomst.domain.round.DocumentBoards;
import nl.uitkomst.domain.round.MarkRead;
import nl.uitkomst.domain.round.PublishDocument;
import nl.uitkomst.domain.round.RoundPlace;
import nl.uitkomst.domain.round.TenderDocument;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The documents of a tender, published to all candidates at one moment; versions before the newest stay. */
@RequestScoped
@Path("aanbestedingen/{nummer}/documenten")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER})
public class TenderDocumentsResource {

    private static final Set<String> DONE = Set.of("gepubliceerd", "vervangen");

    @Inject
    DocumentBoards boards;

    @Inject
    PublishDocument publishDocument;

    @Inject
    MarkRead markRead;

    @Inject
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    public View all(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(boards.of(person.get(), number), null, blank(), DONE.contains(done) ? done : "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.CONTRACT_MANAGER)
    public Response publish(List<EntityPart> parts) {
        var board = holding();
        var form = TenderDocumentForm.of(language.texts(), parts);
        var kind = form.input().choice("soort", TenderDocument.Kind.class);
        var file = form.file();
        if (kind.isEmpty() || !form.input().isFaultless()) {
            complete(form);
            return view(board, null, form.input(), "").withStatus(422);
        }
        return attempt(
                board,
                null,
                form,
                () -> publishDocument.publish(
                        person.get(), number, kind.get(), form.input().text("titel"), file),
                "?gedaan=gepubliceerd");
    }

    /** What the rules would say too, where they are not asked because the form itself is not right. */
    private static void complete(TenderDocumentForm form) {
        if (!form.input().has("titel")) {
            form.input().fault("titel", "round.rule.TITLE_MISSING");
        }
        if (form.sent().isNone()) {
            form.input().fault(TenderDocumentForm.FILE, "round.rule.FILE_MISSING");
        }
    }

    @POST
    @Path("gelezen")
    @Allowed(Role.BIDDER)
    public Response read() {
        markRead.mark(person.get(), number, RoundPlace.DOCUMENTS);
        return Response.seeOther(URI.create(address(""))).build();
    }

    @GET
    @Path("{document}")
    public View one(@PathParam("document") UUID key, @QueryParam("gedaan") @DefaultValue("") String done) {
        return view(boards.of(person.get(), number), key, blank(), DONE.contains(done) ? done : "");
    }

    /** Always to keep, never to be opened as a page of ours. */
    @GET
    @Path("{document}/{versie: \\d+}")
    public Response file(@PathParam("document") UUID key, @PathParam("versie") int version) {
        var file = boards.file(person.get(), number, key, version);
        return Download.file(file.content(), file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    @POST
    @Path("{document}/versies")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.CONTRACT_MANAGER)
    public Response replace(@PathParam("document") UUID key, List<EntityPart> parts) {
        var board = holding();
        board.document(key);
        var form = TenderDocumentForm.of(language.texts(), parts);
        var file = form.file();
        if (form.isFileRefused()) {
            if (!form.input().has("wijzigingen")) {
                form.input().fault("wijzigingen", "round.rule.CHANGES_MISSING");
            }
            return view(board, key, form.input(), "").withStatus(422);
        }
        return attempt(
                board,
                key,
                form,
                () -> publishDocument.replace(
                        person.get(), number, key, form.input().text("wijzigingen"), file),
                "/" + key + "?gedaan=vervangen");
    }

    private DocumentBoard holding() {
        var board = boards.of(person.get(), number);
        RoundAnswers.requireHolds(board.head());
        return board;
    }

    private Response attempt(
            DocumentBoard board, @Nullable UUID key, TenderDocumentForm form, Runnable act, String next) {
        return RoundRefusals.attempt(form.input(), act, () -> view(board, key, form.input(), ""), () -> address(next));
    }

    private FormInput blank() {
        return FormInput.filled(language.texts(), Map.of());
    }

    private View view(DocumentBoard board, @Nullable UUID key, FormInput input, String done) {
        var one = key == null ? null : board.document(key);
        var nav = places.of(number, board.head().standing());
        return View.of(
                one == null ? "round/documents.jte" : "round/document.jte",
                new TenderDocumentsPage(board, one, input, done, nav, language.texts()));
    }

    private String address(String rest) {
        return "/aanbestedingen/" + number + "/documenten" + rest;
    }
}
