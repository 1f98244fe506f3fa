package nl.uitkomst.web.assessment;

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
import nl.uitkomst.domain.account.AccountLine;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.assessment.AppointAssessors;
import nl.uitkomst.domain.assessment.Assessment.Stage;
import nl.uitkomst.domain.assessment.AssessmentBoard;
import nl.uitkomst.domain.assessment.AssessmentBoards;
import nl.uitkomst.domain.assessment.Assessor.Declared;
import nl.uitkomst.domain.assessment.AssessorChoice;
import nl.uitkomst.domain.assessment.DeclareAboutInterest;
import nl.uitkomst.domain.assessment.FinishScoring;
import nl.uitkomst.domain.assessment.FixQuality;
import nl.uitkomst.domain.assessment.HoldConsensus;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where the assessment of a tender stands, and what its lead and its assessors can do next. */
@RequestScoped
@Path("aanbestedingen/{nummer}/beoordeling")
@Allowed({Role.CONTRACT_MANAGER, Role.ASSESSOR, Role.ALDERMAN, Role.AUDITOR})
public class AssessmentResource {

    static final int LONGEST_REASON = 2000;
    private static final Set<String> DONE =
            Set.of("gevraagd", "afgehaald", "geen-belang", "belang", "klaar", "verder", "consensus", "vastgelegd");

    @Inject
    AssessmentBoards boards;

    @Inject
    AssessorChoice choice;

    @Inject
    AppointAssessors appointing;

    @Inject
    DeclareAboutInterest declaring;

    @Inject
    FinishScoring finishing;

    @Inject
    HoldConsensus consensus;

    @Inject
    FixQuality fixing;

    @Inject
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    @POST
    @Path("beoordelaars")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response appoint(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var asked = input.key("beoordelaar");
        return attempt(input, "gevraagd", () -> asked.ifPresent(one -> appointing.appoint(person.get(), number, one)));
    }

    @POST
    @Path("beoordelaars/{beoordelaar}/afhalen")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response dismiss(@PathParam("beoordelaar") UUID assessor, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var why = input.required("reden-" + assessor, LONGEST_REASON);
        return attempt(input, "afgehaald", () -> appointing.dismiss(person.get(), number, assessor, why));
    }

    @POST
    @Path("verklaring")
    @Allowed(Role.ASSESSOR)
    public Response declare(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var answer = input.choice("verklaring", Declared.class);
        var interested = answer.filter(Declared.INTEREST::equals).isPresent();
        var words = input.optional("eigen-belang", LONGEST_REASON);
        if (interested && words.isEmpty()) {
            input.fault("eigen-belang", "form.required");
        }
        return attempt(
                input,
                interested ? "belang" : "geen-belang",
                () -> declaring.declare(person.get(), number, answer.orElseThrow(), words));
    }

    @POST
    @Path("klaar")
    @Allowed(Role.ASSESSOR)
    public Response finish(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(input, "klaar", () -> finishing.finish(person.get(), number));
    }

    @POST
    @Path("verder")
    @Allowed(Role.ASSESSOR)
    public Response resume(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(input, "verder", () -> finishing.resume(person.get(), number));
    }

    @POST
    @Path("consensus")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response openConsensus(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(input, "consensus", () -> consensus.open(person.get(), number));
    }

    @POST
    @Path("vastleggen")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response fix(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("akkoord")) {
            input.fault("akkoord", "assessment.fix.fault");
        }
        return attempt(input, "vastgelegd", () -> fixing.fix(person.get(), number));
    }

    private Response attempt(FormInput input, String done, Runnable act) {
        return Attempt.of(
                input, act, () -> view(input, ""), "/aanbestedingen/" + number + "/beoordeling?gedaan=" + done);
    }

    private View view(FormInput input, String done) {
        var board = boards.of(person.get(), number);
        return View.of(
                "assessment/assessment.jte",
                new AssessmentPage(board, asked(board), input, done, places.of(number), language.texts()));
    }

    private List<AccountLine> asked(AssessmentBoard board) {
        return board.leads() && board.stage() == Stage.SCORING ? choice.of(person.get()) : List.of();
    }
}
