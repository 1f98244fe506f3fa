package nl.uitkomst.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.tender.CandidateView;
import nl.uitkomst.domain.tender.CandidateViews;
import nl.uitkomst.domain.tender.CheckCandidate;
import nl.uitkomst.domain.tender.CheckCandidate.Found;
import nl.uitkomst.domain.tender.EvidenceFiles;
import nl.uitkomst.domain.tender.ProposeSelection;
import nl.uitkomst.domain.tender.Subject;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who applied for a tender, what was found of them, and who is selected: for the client only. */
@RequestScoped
@Path("aanbestedingen/{nummer}/gegadigden")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR})
public class CandidatesResource {

    private static final Set<String> DONE = Set.of("checked", "decided");

    @Inject
    TenderSheets sheets;

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
    public View all() {
        var sheet = sheets.of(person.get(), number);
        return View.of(
                "tender/candidates.jte",
                new CandidatesPage(
                        sheet,
                        views.of(person.get(), number),
                        null,
                        FormInput.filled(language.texts(), Map.of()),
                        "",
                        TendersResource.nav(sheet)));
    }

    @GET
    @Path("{kandidaat}")
    public View one(@PathParam("kandidaat") UUID key, @QueryParam("gedaan") @DefaultValue("") String done) {
        var candidate = views.of(person.get(), number, key);
        return page(candidate, FormInput.filled(language.texts(), values(candidate)), DONE.contains(done) ? done : "");
    }

    @POST
    @Path("{kandidaat}/toets")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response check(@PathParam("kandidaat") UUID key, MultivaluedMap<String, String> sent) {
        var candidate = views.of(person.get(), number, key);
        var input = FormInput.of(language.texts(), sent);
        var found = found(sheets.of(person.get(), number), input);
        return attempt(candidate, input, "checked", () -> checkCandidate.check(person.get(), number, key, found));
    }

    @POST
    @Path("{kandidaat}/besluit")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response decide(@PathParam("kandidaat") UUID key, MultivaluedMap<String, String> sent) {
        var candidate = views.of(person.get(), number, key);
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("besluit")) {
            input.fault("besluit", "form.choose");
        }
        return attempt(
                candidate,
                withChecks(candidate, input),
                "decided",
                () -> proposeSelection.propose(
                        person.get(), number, key, input.text("besluit").equals("ja"), input.text("mo-besluit")));
    }

    @GET
    @Path("{kandidaat}/brief.{vorm: pdf|docx}")
    public Response letter(@PathParam("kandidaat") UUID key, @PathParam("vorm") String form) {
        var candidate = views.of(person.get(), number, key);
        return Letters.of(sheets.of(person.get(), number), candidate, form, language.texts());
    }

    @GET
    @Path("{kandidaat}/bewijsstukken/{bewijsstuk}")
    public Response evidence(@PathParam("kandidaat") UUID key, @PathParam("bewijsstuk") UUID file) {
        var sent = evidenceFiles.of(person.get(), number, key, file);
        return Download.file(sent.content(), sent.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    /** Only what was answered; the rest can follow later. */
    private static List<Found> found(TenderSheet sheet, FormInput input) {
        return sheet.subjects().stream()
                .map(Subject::key)
                .filter(subject -> input.has("t-" + subject))
                .map(subject ->
                        new Found(subject, input.text("t-" + subject).equals("ja"), input.text("mo-" + subject)))
                .toList();
    }

    private static Map<String, String> values(CandidateView candidate) {
        var values = new LinkedHashMap<String, String>();
        candidate.checks().forEach(check -> {
            values.put("t-" + check.subject(), check.holds() ? "ja" : "nee");
            values.put("mo-" + check.subject(), check.motivation());
        });
        if (candidate.proposed() != null) {
            values.put("besluit", candidate.proposed().name().equals("SELECTED") ? "ja" : "nee");
            values.put("mo-besluit", candidate.motivation());
        }
        return values;
    }

    /** The one form beside the other, which was not sent along. */
    private static FormInput withChecks(CandidateView candidate, FormInput input) {
        candidate.checks().forEach(check -> {
            input.put("t-" + check.subject(), check.holds() ? "ja" : "nee");
            input.put("mo-" + check.subject(), check.motivation());
        });
        return input;
    }

    private Response attempt(CandidateView candidate, FormInput input, String done, Runnable act) {
        return Attempt.of(
                input,
                act,
                TenderFaults::tell,
                () -> page(candidate, input, ""),
                () -> "/aanbestedingen/" + number + "/gegadigden/" + candidate.key() + "?gedaan=" + done);
    }

    private View page(CandidateView candidate, FormInput input, String done) {
        var sheet = sheets.of(person.get(), number);
        return View.of(
                "tender/candidate.jte",
                new CandidatesPage(sheet, List.of(), candidate, input, done, TendersResource.nav(sheet)));
    }
}
