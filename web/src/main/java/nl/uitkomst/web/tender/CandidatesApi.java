package nl.uitkomst.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.tender.CandidateViews;
import nl.uitkomst.domain.tender.CheckCandidate;
import nl.uitkomst.domain.tender.CheckCandidate.Found;
import nl.uitkomst.domain.tender.EvidenceFiles;
import nl.uitkomst.domain.tender.ProposeSelection;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who applied for a tender, for a system of the client. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/gegadigden")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "aanbestedingen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR})
public class CandidatesApi {

    @Inject
    CandidateViews views;

    @Inject
    CheckCandidate checkCandidate;

    @Inject
    ProposeSelection proposeSelection;

    @Inject
    EvidenceFiles evidenceFiles;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(summary = "Alle gegadigden, met wat er van hen is bevonden")
    public List<TenderJson.Gegadigde> all() {
        return views.of(person.get(), number).stream()
                .map(TenderJson.Gegadigde::of)
                .toList();
    }

    @GET
    @Path("{kandidaat}")
    @Operation(summary = "Eén gegadigde")
    public TenderJson.Gegadigde one(@PathParam("kandidaat") UUID key) {
        return TenderJson.Gegadigde.of(views.of(person.get(), number, key));
    }

    @PUT
    @Path("{kandidaat}/toets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Opschrijven wat u van gronden en eisen hebt bevonden",
            description =
                    "Veld bevindingen: onderwerp, inOrde en motivering; wat er niet in staat, blijft zoals het was")
    public Response check(@PathParam("kandidaat") UUID key, String body) {
        views.of(person.get(), number, key);
        var sent = TenderInput.of(body, language.texts(), "bevindingen");
        var found = sent.input().list("bevindingen", Set.of("onderwerp", "inOrde", "motivering")).stream()
                .map(one ->
                        new Found(one.required("onderwerp", 40), one.flag("inOrde"), one.optional("motivering", 2000)))
                .toList();
        return TenderAnswers.of(
                sent.input(), () -> checkCandidate.check(person.get(), number, key, found), () -> one(key));
    }

    @PUT
    @Path("{kandidaat}/besluit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Beslissen of een gegadigde wordt geselecteerd; die hoort het als de selectie wordt verstuurd",
            description = "Velden selecteren en motivering")
    public Response decide(@PathParam("kandidaat") UUID key, String body) {
        views.of(person.get(), number, key);
        var sent = TenderInput.of(body, language.texts(), "selecteren", "motivering");
        var select = sent.input().flag("selecteren");
        var why = sent.input().optional("motivering", 4000);
        return TenderAnswers.of(
                sent.input(), () -> proposeSelection.propose(person.get(), number, key, select, why), () -> one(key));
    }

    @GET
    @Path("{kandidaat}/bewijsstukken/{bewijsstuk}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Een bewijsstuk van een gegadigde")
    public Response evidence(@PathParam("kandidaat") UUID key, @PathParam("bewijsstuk") UUID file) {
        var sent = evidenceFiles.of(person.get(), number, key, file);
        return Download.file(sent.content(), sent.name(), MediaType.APPLICATION_OCTET_STREAM);
    }
}
