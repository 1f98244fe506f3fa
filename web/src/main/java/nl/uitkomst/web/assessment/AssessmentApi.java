package nl.uitkomst.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.assessment.AppointAssessors;
import nl.uitkomst.domain.assessment.AssessmentBoards;
import nl.uitkomst.domain.assessment.Assessor.Declared;
import nl.uitkomst.domain.assessment.DeclareAboutInterest;
import nl.uitkomst.domain.assessment.Entered;
import nl.uitkomst.domain.assessment.FinishScoring;
import nl.uitkomst.domain.assessment.FixQuality;
import nl.uitkomst.domain.assessment.GiveScores;
import nl.uitkomst.domain.assessment.HoldConsensus;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Assessing bids, for another system. Of scores given alone it gives no more than the screens do. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/beoordeling")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ASSESSOR, Role.ALDERMAN, Role.AUDITOR})
@Tag(name = "aanbestedingen")
public class AssessmentApi {

    private static final int HIGHEST = 32_000;
    private static final int MOST_CHANGES = 99_999;

    @Inject
    AssessmentBoards boards;

    @Inject
    AppointAssessors appointing;

    @Inject
    DeclareAboutInterest declaring;

    @Inject
    GiveScores giveScores;

    @Inject
    FinishScoring finishing;

    @Inject
    HoldConsensus consensus;

    @Inject
    FixQuality fixing;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(
            summary = "De beoordeling van een aanbesteding, zoals u die mag zien",
            description =
                    "Scores van anderen staan er pas in als de consensus is geopend. Met 'nummer' kunt u een score wijzigen: stuur het mee als 'vervangt'.")
    public AssessmentJson.Beoordeling read() {
        return AssessmentJson.of(boards.of(person.get(), number));
    }

    @POST
    @Path("beoordelaars")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een beoordelaar vragen: 'account' is de sleutel van het account")
    public Response appoint(String body) {
        var input = sent(body, "account");
        var account = input.key("account");
        return attempt(input, () -> appointing.appoint(person.get(), number, account.orElseThrow()));
    }

    @POST
    @Path("beoordelaars/{beoordelaar}/afhaling")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een beoordelaar van de beoordeling halen, met de reden")
    public Response dismiss(@PathParam("beoordelaar") UUID assessor, String body) {
        var input = sent(body, "reden");
        var why = input.required("reden", AssessmentResource.LONGEST_REASON);
        return attempt(input, () -> appointing.dismiss(person.get(), number, assessor, why));
    }

    @POST
    @Path("verklaring")
    @Allowed(Role.ASSESSOR)
    @Operation(summary = "Verklaren of u een belang heeft: 'verklaring' is 'geenBelang' of 'belang', dan ook 'belang'")
    public Response declare(String body) {
        var input = sent(body, "verklaring", "belang");
        var answer = input.choice("verklaring", Declared.class);
        var words = input.optional("belang", AssessmentResource.LONGEST_REASON);
        return attempt(input, () -> declaring.declare(person.get(), number, answer.orElseThrow(), words));
    }

    @PUT
    @Path("kandidaten/{kandidaat}/scores")
    @Allowed(Role.ASSESSOR)
    @Operation(
            summary = "Eigen scores geven aan een inschrijving",
            description =
                    "'scores' is een lijst met 'criterium', 'score', 'motivering' en, bij een wijziging, 'vervangt'. Is er een fout, dan wordt er geen bewaard.")
    public Response give(@PathParam("kandidaat") UUID candidate, String body) {
        var input = sent(body, "scores");
        var scores = scores(input);
        return attempt(input, () -> giveScores.give(person.get(), number, candidate, scores));
    }

    @POST
    @Path("afronding")
    @Allowed(Role.ASSESSOR)
    @Operation(summary = "Zeggen dat u klaar bent met beoordelen")
    public Response finish() {
        return attempt(() -> finishing.finish(person.get(), number));
    }

    @DELETE
    @Path("afronding")
    @Allowed(Role.ASSESSOR)
    @Operation(summary = "Toch nog wijzigen; dat kan tot de consensus")
    public Response resume() {
        return attempt(() -> finishing.resume(person.get(), number));
    }

    @POST
    @Path("consensus")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "De consensus openen, als alle beoordelaars klaar zijn")
    public Response openConsensus() {
        return attempt(() -> consensus.open(person.get(), number));
    }

    @PUT
    @Path("kandidaten/{kandidaat}/consensus")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Opschrijven over welke scores de beoordelaars het eens zijn")
    public Response agree(@PathParam("kandidaat") UUID candidate, String body) {
        var input = sent(body, "scores");
        var scores = scores(input);
        return attempt(input, () -> consensus.agree(person.get(), number, candidate, scores));
    }

    @POST
    @Path("vastlegging")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "De kwaliteit vastleggen; daarna kunnen de prijzen worden geopend")
    public Response fix() {
        return attempt(() -> fixing.fix(person.get(), number));
    }

    private static List<Entered> scores(JsonInput input) {
        if (!input.has("scores")) {
            input.fault("scores", "required", "form.required");
        }
        return input.list("scores", Set.of("criterium", "score", "motivering", "vervangt")).stream()
                .map(one -> new Entered(
                        one.required("criterium", 160),
                        one.whole("score", 0, HIGHEST).orElse(0),
                        one.required("motivering", ScoreForm.LONGEST),
                        one.has("vervangt")
                                ? one.whole("vervangt", 0, MOST_CHANGES).orElse(0)
                                : 0))
                .toList();
    }

    /** What was sent about a tender that its sender may see. */
    private JsonInput sent(String body, String... known) {
        boards.of(person.get(), number);
        return JsonInput.of(body, language.texts(), Set.of(known));
    }

    private Response attempt(Runnable act) {
        return attempt(JsonInput.nothing(language.texts()), act);
    }

    private Response attempt(JsonInput input, Runnable act) {
        return Attempt.of(input, act, this::read);
    }
}
