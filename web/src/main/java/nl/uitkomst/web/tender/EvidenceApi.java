package nl.uitkomst.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.EvidenceFiles;
import nl.uitkomst.domain.tender.SendEvidence;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The files that come with the own application, for another system. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/aanmelding/bewijsstukken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "aanbestedingen")
@Allowed(Role.BIDDER)
public class EvidenceApi {

    @Inject
    TenderSheets sheets;

    @Inject
    SendEvidence sendEvidence;

    @Inject
    EvidenceFiles files;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(summary = "De bewijsstukken bij uw aanmelding")
    public List<TenderJson.Bewijsstuk> all() {
        var own = sheets.of(person.get(), number).own();
        if (own == null) {
            throw new Missing("application", number);
        }
        return own.evidence().stream().map(TenderJson.Bewijsstuk::of).toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Een bewijsstuk meesturen, zolang aanmelden kan: delen bestand en bij",
            description = "bij noemt de grond of eis van de verklaring; leeg voor de gegadigde als geheel")
    public Response send(List<EntityPart> parts) {
        requireMayApply();
        var form = EvidenceForm.of(FormInput.filled(language.texts(), Map.of()), parts);
        return form.done((subject, file) -> sendEvidence.send(person.get(), number, subject, file))
                ? Response.ok(all()).build()
                : refused(form);
    }

    @GET
    @Path("{bewijsstuk}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Het bestand van een bewijsstuk")
    public Response file(@PathParam("bewijsstuk") UUID key) {
        var file = files.own(person.get(), number, key);
        return Download.file(file.content(), file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    @DELETE
    @Path("{bewijsstuk}")
    @Operation(summary = "Een bewijsstuk terugnemen, zolang aanmelden kan")
    public void takeBack(@PathParam("bewijsstuk") UUID key) {
        requireMayApply();
        sendEvidence.takeBack(person.get(), number, key);
    }

    private void requireMayApply() {
        if (!sheets.of(person.get(), number).may(Act.APPLY)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
    }

    private Response refused(EvidenceForm form) {
        var faults = form.input().faults().list().stream()
                .map(fault -> new Problem.Fault("#/" + fault.field(), "field", fault.text()))
                .toList();
        return Response.status(409)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(409, language.texts().get("form.json.refused", faults.size()))
                        .naming(faults))
                .build();
    }
}
