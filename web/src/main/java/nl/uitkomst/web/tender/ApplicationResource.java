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
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.ApplyForTender;
import nl.uitkomst.domain.tender.FaultsFound;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.domain.tender.WithdrawApplication;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Set;

/** The application of the reader's own organisation: written until the deadline, read afterwards, with the letter that came of it. */
@RequestScoped
@Path("aanbestedingen/{nummer}/aanmelding")
@Allowed(Role.BIDDER)
public class ApplicationResource {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final Set<String> DONE = Set.of("applied", "withdrawn", "evidence-sent", "evidence-back");

    @Inject
    TenderSheets sheets;

    @Inject
    ApplyForTender applyForTender;

    @Inject
    WithdrawApplication withdrawApplication;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    public View own(@QueryParam("gedaan") @DefaultValue("") String done) {
        var sheet = applicable();
        return view(ApplicationForm.filled(
                sheet, language.texts(), DONE.contains(done) ? done : "", TendersResource.nav(sheet)));
    }

    @POST
    public Response apply(MultivaluedMap<String, String> sent) {
        var sheet = applicable();
        var form = new ApplicationForm(sheet, FormInput.of(language.texts(), sent), "", TendersResource.nav(sheet));
        try {
            applyForTender.apply(person.get(), number, form.read());
        } catch (RuleBroken refusal) {
            TenderFaults.tell(form.input(), refusal);
            return view(form).withStatus(refusal instanceof FaultsFound ? UNPROCESSABLE : CONFLICT);
        }
        return to("applied");
    }

    @POST
    @Path("intrekken")
    public Response withdraw(MultivaluedMap<String, String> sent) {
        var sheet = applicable();
        var form = ApplicationForm.filled(sheet, language.texts(), "", TendersResource.nav(sheet));
        if (!FormInput.of(language.texts(), sent).has("zeker")) {
            form.input().fault("zeker", "tender.apply.withdraw.sure");
            return view(form).withStatus(UNPROCESSABLE);
        }
        try {
            withdrawApplication.withdraw(person.get(), number);
        } catch (RuleBroken refusal) {
            TenderFaults.tell(form.input(), refusal);
            return view(form).withStatus(CONFLICT);
        }
        return to("withdrawn");
    }

    @GET
    @Path("brief.{vorm: pdf|docx}")
    public Response letter(@PathParam("vorm") String form) {
        var sheet = sheets.of(person.get(), number);
        var own = sheet.own();
        if (own == null) {
            throw new Missing("letter", number);
        }
        return Letters.of(sheet, own, form, language.texts());
    }

    private TenderSheet applicable() {
        var sheet = sheets.of(person.get(), number);
        if (!sheet.may(Act.APPLY) && sheet.own() == null) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return sheet;
    }

    private static View view(ApplicationForm form) {
        return View.of("tender/application.jte", form);
    }

    private Response to(String done) {
        return Response.seeOther(URI.create("/aanbestedingen/" + number + "/aanmelding?gedaan=" + done))
                .build();
    }
}
