package nl.uitkomst.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.tender.AnnounceTender;
import nl.uitkomst.domain.tender.DraftTender;
import nl.uitkomst.domain.tender.Step;
import nl.uitkomst.domain.tender.StepOn;
import nl.uitkomst.domain.tender.TenderLines;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.domain.tender.TenderTasks;
import nl.uitkomst.domain.tender.WithdrawTender;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderNav;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/** The tenders in which there is something for the reader, and where each of them stands. */
@RequestScoped
@Path("aanbestedingen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER, Role.ASSESSOR, Role.OPENER})
public class TendersResource {

    private static final Set<String> DONE =
            Set.of("announced", "withdrawn", "CLOSE_APPLICATIONS", "SEND_SELECTION", "OPEN_DIALOGUE", "INVITE_BIDS");

    @Inject
    TenderLines lines;

    @Inject
    TenderTasks tasks;

    @Inject
    TenderSheets sheets;

    @Inject
    TenderPolicy policy;

    @Inject
    DraftTender draftTender;

    @Inject
    AnnounceTender announceTender;

    @Inject
    StepOn stepOn;

    @Inject
    WithdrawTender withdrawTender;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    public View all() {
        var found = lines.of(person.get());
        return View.of(
                "tender/list.jte",
                new TendersPage(found, tasks.of(person.get(), found), policy.mayDraft(person.get())));
    }

    @GET
    @Path("nieuw")
    @Allowed(Role.CONTRACT_MANAGER)
    public View blank() {
        return View.of("tender/basics.jte", BasicsForm.blank(language.texts()));
    }

    @POST
    @Path("nieuw")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response draft(MultivaluedMap<String, String> sent) {
        var form = new BasicsForm(null, FormInput.of(language.texts(), sent), null);
        var basics = form.read();
        return Attempt.of(
                form.input(),
                () -> {
                    var tender =
                            draftTender.draft(person.get(), form.input().text("nummer"), basics.orElseThrow(), false);
                    return to("/aanbestedingen/" + tender.number() + "/opzet?gedaan=drafted");
                },
                TenderFaults::tell,
                () -> View.of("tender/basics.jte", form));
    }

    @GET
    @Path("{nummer}")
    public View one(@PathParam("nummer") TenderNumber number, @QueryParam("gedaan") @DefaultValue("") String done) {
        return view(number, FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    @POST
    @Path("{nummer}/aankondigen")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response announce(@PathParam("nummer") TenderNumber number) {
        return act(
                number,
                FormInput.filled(language.texts(), Map.of()),
                "announced",
                () -> announceTender.announce(person.get(), number));
    }

    @POST
    @Path("{nummer}/stap")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response step(@PathParam("nummer") TenderNumber number, MultivaluedMap<String, String> sent) {
        sheets.of(person.get(), number);
        var input = FormInput.of(language.texts(), sent);
        var step = input.choice("stap", Step.class);
        return act(
                number,
                input,
                step.map(Step::name).orElse(""),
                () -> stepOn.step(person.get(), number, step.orElseThrow()));
    }

    @POST
    @Path("{nummer}/intrekken")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response withdraw(@PathParam("nummer") TenderNumber number, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return act(
                number, input, "withdrawn", () -> withdrawTender.withdraw(person.get(), number, input.text("reden")));
    }

    private Response act(TenderNumber number, FormInput input, String done, Runnable act) {
        return Attempt.of(
                input,
                act,
                TenderFaults::tell,
                () -> view(number, input, ""),
                () -> "/aanbestedingen/" + number + "?gedaan=" + done);
    }

    private View view(TenderNumber number, FormInput input, String done) {
        var sheet = sheets.of(person.get(), number);
        return View.of("tender/one.jte", new TenderPage(sheet, input, done, nav(sheet)));
    }

    static TenderNav nav(TenderSheet sheet) {
        return TenderNav.of(sheet.number(), sheet.acts());
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
