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
import nl.uitkomst.domain.tender.LegalTerm;
import nl.uitkomst.domain.tender.OverruleTerm;
import nl.uitkomst.domain.tender.PlanTender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.Set;
import java.util.stream.Stream;

/** The moments of a tender, and the legal terms between them. */
@RequestScoped
@Path("aanbestedingen/{nummer}/planning")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER, Role.ASSESSOR, Role.OPENER})
public class PlanningResource {

    private static final Set<String> DONE = Set.of("planned", "overruled");

    @Inject
    TenderSheets sheets;

    @Inject
    PlanTender planTender;

    @Inject
    OverruleTerm overruleTerm;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    public View planning(@QueryParam("gedaan") @DefaultValue("") String done) {
        var sheet = sheets.of(person.get(), number);
        return view(PlanningPage.filled(
                sheet, language.texts(), DONE.contains(done) ? done : "", TendersResource.nav(sheet)));
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    public Response plan(MultivaluedMap<String, String> sent) {
        var sheet = plannable();
        var page = new PlanningPage(sheet, FormInput.of(language.texts(), sent), "", TendersResource.nav(sheet));
        var calendar = page.read();
        return Attempt.of(
                page.input(),
                () -> planTender.plan(
                        person.get(),
                        number,
                        calendar.orElseThrow(),
                        SetupResource.reason(page.input()),
                        SetupResource.version(page.input())),
                TenderFaults::tell,
                () -> view(page),
                () -> address("planned"));
    }

    @POST
    @Path("signalen/{termijn}")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response overrule(@PathParam("termijn") String term, MultivaluedMap<String, String> sent) {
        var sheet = plannable();
        var input = FormInput.of(language.texts(), sent);
        var legal = Stream.of(LegalTerm.values())
                .filter(one -> one.name().equals(term))
                .findFirst()
                .orElseThrow(() -> new Missing("legal term", term));
        var page = PlanningPage.filled(sheet, language.texts(), "", TendersResource.nav(sheet));
        page.input().put("reden-" + term, input.text("reden-" + term));
        return Attempt.of(
                page.input(),
                () -> overruleTerm.overrule(person.get(), number, legal, input.text("reden-" + term)),
                TenderFaults::tell,
                () -> view(page),
                () -> address("overruled"));
    }

    private TenderSheet plannable() {
        var sheet = sheets.of(person.get(), number);
        if (!sheet.may(Act.SET_UP)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return sheet;
    }

    private static View view(PlanningPage page) {
        return View.of("tender/planning.jte", page);
    }

    private String address(String done) {
        return "/aanbestedingen/" + number + "/planning?gedaan=" + done;
    }
}
