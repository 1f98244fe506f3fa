package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.AddEvidence;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.RemoveEvidence;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.domain.submission.WriteNarrative;
import nl.uitkomst.reporting.submission.FindingText;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Sent;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static nl.uitkomst.domain.account.Role.COOPERATIVE_REPORTER;

/** The story beside the figures, and the files that show where they come from. */
@RequestScoped
@Path("contracten/{number}/aanleveren/{period}/toelichting")
@Allowed(COOPERATIVE_REPORTER)
public class NarrativeResource {

    private static final int UNPROCESSABLE = 422;
    private static final Set<String> DONE = Set.of("told", "added", "removed");

    @Inject
    ReportDesk desk;

    @Inject
    Reports reports;

    @Inject
    WriteNarrative writeNarrative;

    @Inject
    AddEvidence addEvidence;

    @Inject
    RemoveEvidence removeEvidence;

    @Inject
    CurrentPerson person;

    @PathParam("number")
    ContractNumber number;

    @PathParam("period")
    String period;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return page(Map.of(), DONE.contains(done) ? done : "", Faults.NONE);
    }

    @POST
    public Response tell(MultivaluedMap<String, String> fields) {
        var texts = new EnumMap<NarrativeSection, String>(NarrativeSection.class);
        for (var section : NarrativeSection.values()) {
            var text = fields.getFirst(section.name());
            texts.put(section, text == null ? "" : text.replace("\r\n", "\n").strip());
        }
        Findings findings;
        try {
            findings = writeNarrative.write(person.get(), key(), texts);
        } catch (RuleBroken refusal) {
            return page(texts, "", Faults.NONE.with("", desk.said(refusal))).withStatus(UNPROCESSABLE);
        }
        if (findings.hasErrors()) {
            return page(texts, "", faults(findings)).withStatus(UNPROCESSABLE);
        }
        return fields.containsKey("verder") ? to("/indienen") : to("/toelichting?gedaan=told");
    }

    @POST
    @Path("bewijs")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@FormParam("bewijs") @Nullable EntityPart part) {
        var sent = Sent.of(part);
        try {
            if (sent.isNone()) {
                return faulty("bewijs", desk.texts().get("submission.upload.none"));
            }
            addEvidence.add(person.get(), key(), sent.fileName(), sent.mediaType(), sent.content());
        } catch (RuleBroken refusal) {
            return faulty("bewijs", desk.said(refusal));
        }
        return to("/toelichting?gedaan=added");
    }

    @GET
    @Path("bewijs/{file}")
    public Response download(@PathParam("file") UUID file) {
        var evidence = reports.evidence(person.get(), key(), file);
        return Download.file(evidence.content(), evidence.fileName(), MediaType.APPLICATION_OCTET_STREAM);
    }

    @POST
    @Path("bewijs/{file}/verwijderen")
    public Response remove(@PathParam("file") UUID file) {
        try {
            removeEvidence.remove(person.get(), key(), file);
        } catch (RuleBroken refusal) {
            return faulty("", desk.said(refusal));
        }
        return to("/toelichting?gedaan=removed");
    }

    private Faults faults(Findings findings) {
        var faults = Faults.NONE;
        for (var finding : findings.errors()) {
            var words = FindingText.of(finding, desk.texts());
            faults = faults.with("", words.found() + " " + words.todo());
        }
        return faults;
    }

    private Response faulty(String field, String words) {
        return page(Map.of(), "", Faults.NONE.with(field, words)).withStatus(UNPROCESSABLE);
    }

    private View page(Map<NarrativeSection, String> typed, String done, Faults faults) {
        var on = desk.open(key());
        var texts = new EnumMap<NarrativeSection, String>(NarrativeSection.class);
        texts.putAll(on.form().narrative());
        texts.putAll(typed);
        return View.of("submission/narrative.jte", new NarrativePage(desk.head(on, Stage.TELL), texts, done, faults));
    }

    private Response to(String path) {
        return Response.seeOther(URI.create(ReportDesk.base(key()) + path)).build();
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
