package nl.uitkomst.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.EvidenceFiles;
import nl.uitkomst.domain.tender.SendEvidence;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The files that the reader's own organisation sends along with its application. */
@RequestScoped
@Path("aanbestedingen/{nummer}/aanmelding/bewijsstukken")
@Allowed(Role.BIDDER)
public class EvidenceResource {

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

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        var form = applying();
        return EvidenceForm.of(form.input(), parts)
                        .done((subject, file) -> sendEvidence.send(person.get(), number, subject, file))
                ? to("evidence-sent")
                : refused(form);
    }

    /** Always to keep, never to be opened as a page of ours. */
    @GET
    @Path("{bewijsstuk}")
    public Response file(@PathParam("bewijsstuk") UUID key) {
        var file = files.own(person.get(), number, key);
        return Download.file(file.content(), file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    @POST
    @Path("{bewijsstuk}/weg")
    public Response takeBack(@PathParam("bewijsstuk") UUID key) {
        var form = applying();
        try {
            sendEvidence.takeBack(person.get(), number, key);
        } catch (RuleBroken refusal) {
            TenderFaults.tell(form.input(), refusal);
            return refused(form);
        }
        return to("evidence-back");
    }

    private ApplicationForm applying() {
        var sheet = sheets.of(person.get(), number);
        if (!sheet.may(Act.APPLY)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return ApplicationForm.filled(sheet, language.texts(), "", TendersResource.nav(sheet));
    }

    private static Response refused(ApplicationForm form) {
        return View.of("tender/application.jte", form).withStatus(409);
    }

    private Response to(String done) {
        return Response.seeOther(
                        URI.create("/aanbestedingen/" + number + "/aanmelding?gedaan=" + done + "#bewijsstukken"))
                .build();
    }
}
