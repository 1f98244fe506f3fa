package nl.uitkomst.web.amendment;

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
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.Negotiations;
import nl.uitkomst.domain.amendment.Obstacle;
import nl.uitkomst.domain.amendment.ProposeAmendment;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** All amendments of a contract, and beginning one, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/wijzigingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
@Tag(name = "wijzigingen")
public class AmendmentsApi {

    @Inject
    Negotiations negotiations;

    @Inject
    ProposeAmendment proposeAmendment;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Allowed({
        Role.CONTRACT_MANAGER,
        Role.ALDERMAN,
        Role.COOPERATIVE_REPORTER,
        Role.PROVIDER_REPORTER,
        Role.BOARD_MEMBER,
        Role.AUDITOR
    })
    @Operation(summary = "Alle wijzigingen van een contract, en wat ze samen met de waarde doen")
    public AmendmentJson.Overzicht list() {
        return AmendmentJson.of(negotiations.all(person.get(), number), language.texts());
    }

    @POST
    @Operation(summary = "Een wijziging beginnen: waarom en vanaf welke dag")
    public Response propose(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden", "ingangsdatum"));
        var reason = input.required("reden", 2000);
        var from = input.date("ingangsdatum");
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            var made = proposeAmendment.propose(person.get(), number, reason, from.orElseThrow(), List.of());
            return Response.created(URI.create("/api/v1/contracten/" + number + "/wijzigingen/" + made))
                    .entity(AmendmentJson.of(negotiations.of(person.get(), number, made), language.texts()))
                    .build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, refusal.rule() == Obstacle.Rule.DAY_OUTSIDE_TERM ? "ingangsdatum" : "");
        }
    }
}
