package nl.uitkomst.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.assessment.RankBids;
import nl.uitkomst.domain.assessment.Rankings;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Set;

/** The ranking with its computation, for another system. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/rangorde")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ASSESSOR, Role.ALDERMAN, Role.AUDITOR})
@Tag(name = "aanbestedingen")
public class RankingApi {

    @Inject
    Rankings rankings;

    @Inject
    RankBids rankBids;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(
            summary = "De rangorde, met de berekening in delen",
            description = "Punten staan er afgerond in, zoals op het scherm, en exact als breuk.")
    public AssessmentJson.Rangorde read() {
        return AssessmentJson.of(rankings.of(person.get(), number));
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "De rangorde berekenen uit wat is vastgelegd; dat kan één keer")
    public Response rank() {
        return attempt(() -> rankBids.rank(person.get(), number));
    }

    @POST
    @Path("loting")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Vastleggen hoe het lot viel tussen kandidaten die gelijk eindigden",
            description =
                    "'volgorde' noemt de sleutels van al die kandidaten; 'uitleg' zegt hoe en voor wie er is geloot.")
    public Response drawLots(String body) {
        var input = sent(body, "volgorde", "uitleg");
        var drawn = input.keys("volgorde");
        var words = input.required("uitleg", AssessmentResource.LONGEST_REASON);
        return attempt(input, () -> rankBids.drawLots(person.get(), number, drawn, words));
    }

    /** What was sent about a tender that its sender may see. */
    private JsonInput sent(String body, String... known) {
        rankings.of(person.get(), number);
        return JsonInput.of(body, language.texts(), Set.of(known));
    }

    private Response attempt(Runnable act) {
        return attempt(JsonInput.nothing(language.texts()), act);
    }

    private Response attempt(JsonInput input, Runnable act) {
        return Attempt.of(input, act, this::read);
    }
}
