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
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.JourneyViews;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.DescribeTender;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.ScopeTender;
import nl.uitkomst.domain.tender.StateScoring;
import nl.uitkomst.domain.tender.TakeJourney;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.domain.tender.WeighCriteria;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a tender is set up: read by whoever may know of it, written by who runs it. */
@RequestScoped
@Path("aanbestedingen/{nummer}/opzet")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER, Role.ASSESSOR, Role.OPENER})
public class SetupResource {

    private static final Set<String> DONE = Set.of("drafted", "saved", "journey");

    @Inject
    TenderSheets sheets;

    @Inject
    JourneyViews journeys;

    @Inject
    PersonaBoard personas;

    @Inject
    DescribeTender describeTender;

    @Inject
    ScopeTender scopeTender;

    @Inject
    TakeJourney takeJourney;

    @Inject
    WeighCriteria weighCriteria;

    @Inject
    StateScoring stateScoring;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    public View all(@QueryParam("gedaan") @DefaultValue("") String done) {
        return page(FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    private View page(FormInput input, String done) {
        var sheet = sheets.of(person.get(), number);
        return View.of(
                "tender/setup.jte",
                new SetupPage(sheet, journey(sheet), choices(sheet), input, done, TendersResource.nav(sheet)));
    }

    private @Nullable JourneyView journey(TenderSheet sheet) {
        return sheet.journey() == null ? null : journeys.of(sheet.journey());
    }

    private List<Option> choices(TenderSheet sheet) {
        return sheet.may(Act.SET_UP) && sheet.phase() == Phase.PREPARING
                ? personas.of(person.get()).journeys().stream()
                        .map(one -> Option.of(one.key().toString(), one.title()))
                        .toList()
                : List.of();
    }

    @POST
    @Path("klantreis")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response journey(MultivaluedMap<String, String> sent) {
        sheets.of(person.get(), number);
        var input = FormInput.of(language.texts(), sent);
        var journey = input.key("klantreis");
        return Attempt.of(
                input,
                () -> takeJourney.take(person.get(), number, journey.orElseThrow()),
                TenderFaults::tell,
                () -> page(input, ""),
                () -> address("journey"));
    }

    @GET
    @Path("basis")
    @Allowed(Role.CONTRACT_MANAGER)
    public View basics() {
        var sheet = writable();
        return View.of("tender/basics.jte", BasicsForm.filled(sheet, language.texts(), TendersResource.nav(sheet)));
    }

    @POST
    @Path("basis")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response describe(MultivaluedMap<String, String> sent) {
        var sheet = writable();
        var form = new BasicsForm(sheet, FormInput.of(language.texts(), sent), TendersResource.nav(sheet));
        var basics = form.read();
        return keep(
                form.input(),
                View.of("tender/basics.jte", form),
                version -> describeTender.describe(person.get(), number, basics.orElseThrow(), version));
    }

    @GET
    @Path("omvang")
    @Allowed(Role.CONTRACT_MANAGER)
    public View scope() {
        var sheet = writable();
        return View.of("tender/scope.jte", ScopeForm.filled(sheet, language.texts(), TendersResource.nav(sheet)));
    }

    @POST
    @Path("omvang")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response scope(MultivaluedMap<String, String> sent) {
        var sheet = writable();
        var form = new ScopeForm(sheet, FormInput.of(language.texts(), sent), TendersResource.nav(sheet));
        var scope = form.read();
        return keep(
                form.input(),
                View.of("tender/scope.jte", form),
                version -> scopeTender.write(person.get(), number, scope.orElseThrow(), reason(form.input()), version));
    }

    @GET
    @Path("criteria")
    @Allowed(Role.CONTRACT_MANAGER)
    public View criteria() {
        var sheet = writable();
        return View.of("tender/criteria.jte", CriteriaForm.filled(sheet, language.texts(), TendersResource.nav(sheet)));
    }

    @POST
    @Path("criteria")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response weigh(MultivaluedMap<String, String> sent) {
        var sheet = writable();
        var form = new CriteriaForm(sheet, FormInput.of(language.texts(), sent), TendersResource.nav(sheet));
        var view = View.of("tender/criteria.jte", form);
        if (form.input().text("doe").equals("verdelen")) {
            form.spread();
            return view.withStatus(Response.Status.OK.getStatusCode());
        }
        if (form.input().text("doe").equals("tellen")) {
            return view.withStatus(Response.Status.OK.getStatusCode());
        }
        var criteria = form.read();
        return keep(
                form.input(),
                view,
                version -> weighCriteria.weigh(
                        person.get(), number, criteria.orElseThrow(), reason(form.input()), version));
    }

    @GET
    @Path("beoordeling")
    @Allowed(Role.CONTRACT_MANAGER)
    public View scoring() {
        var sheet = writable();
        return View.of("tender/scoring.jte", ScoringForm.filled(sheet, language.texts(), TendersResource.nav(sheet)));
    }

    @POST
    @Path("beoordeling")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response scoring(MultivaluedMap<String, String> sent) {
        var sheet = writable();
        var form = new ScoringForm(sheet, FormInput.of(language.texts(), sent), TendersResource.nav(sheet));
        var scoring = form.read();
        return keep(
                form.input(),
                View.of("tender/scoring.jte", form),
                version ->
                        stateScoring.state(person.get(), number, scoring.orElseThrow(), reason(form.input()), version));
    }

    /** Something that is written by who read a version. */
    private interface Writing {
        void write(long version);
    }

    private Response keep(FormInput input, View view, Writing writing) {
        return Attempt.of(input, () -> writing.write(version(input)), this::tell, () -> view, () -> address("saved"));
    }

    private void tell(FormInput input, RuleBroken refusal) {
        TenderFaults.tell(input, refusal);
        if (refusal.rule() == Tender.Rule.CHANGED_MEANWHILE) {
            input.put("versie", String.valueOf(sheets.of(person.get(), number).version()));
        }
    }

    static long version(FormInput input) {
        return input.text("versie").matches("\\d{1,18}") ? Long.parseLong(input.text("versie")) : -1;
    }

    static String reason(FormInput input) {
        return input.text("reden");
    }

    /** Of whoever may write it now. */
    private TenderSheet writable() {
        var sheet = sheets.of(person.get(), number);
        if (!sheet.may(Act.SET_UP)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        if (!sheet.isWritable()) {
            throw new RuleBroken(Tender.Rule.FIXED);
        }
        return sheet;
    }

    private String address(String done) {
        return "/aanbestedingen/" + number + "/opzet?gedaan=" + done;
    }
}
