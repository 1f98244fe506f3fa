package nl.uitkomst.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.AnswerWithChanges;
import nl.uitkomst.domain.contract.ChangeDraft;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.OfferContract;
import nl.uitkomst.domain.contract.SignContract;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.Set;

/** One contract: what was agreed, changing a draft, offering and signing it, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.CONTRACT_MANAGER)
@Tag(name = "contracten")
public class ContractApi {

    @Inject
    Agreements agreements;

    @Inject
    Organisations organisations;

    @Inject
    ChangeDraft changeDraft;

    @Inject
    OfferContract offerContract;

    @Inject
    SignContract signContract;

    @Inject
    AnswerWithChanges answerWithChanges;

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
    @Operation(summary = "Eén contract met alles wat is afgesproken")
    public ContractJson show() {
        return ContractJson.of(agreements.of(person.get(), number), language.texts());
    }

    @PUT
    @Operation(summary = "Een concept wijzigen; stuur 'versie' mee zoals u die las")
    public Response change(String body) {
        var input = JsonInput.of(body, language.texts(), ContractInput.FIELDS);
        if (input.has("nummer") && !input.required("nummer", 40).equals(number.text())) {
            input.fault("nummer", "fixed", "contract.fault.numberFixed");
        }
        var illustrative = agreements.of(person.get(), number).proposal().illustrative();
        var version = input.version();
        var proposal = new ContractInput(input, organisations.all(), illustrative).read();
        if (proposal.isEmpty()) {
            return input.refused();
        }
        return attempt(input, () -> changeDraft.change(person.get(), number, version, proposal.get()));
    }

    @POST
    @Path("aanbod")
    @Operation(summary = "Een compleet concept aanbieden aan alle partijen; stuur 'versie' mee zoals u die las")
    public Response offer(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("versie"));
        var version = input.version();
        return input.isFaultless()
                ? attempt(input, () -> offerContract.offer(person.get(), number, version))
                : input.refused();
    }

    @POST
    @Path("handtekeningen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Tekenen namens de eigen organisatie; stuur 'aangebodenOp' mee zoals u dat las")
    public Response sign(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("aangebodenOp"));
        var offeredAt = input.moment("aangebodenOp");
        if (offeredAt.isEmpty()) {
            return input.refused();
        }
        var answer = attempt(input, () -> signContract.sign(person.get(), number, offeredAt.get()));
        return answer.getStatus() == 200
                ? Response.created(URI.create("/api/v1/contracten/" + number))
                        .entity(answer.getEntity())
                        .build()
                : answer;
    }

    @POST
    @Path("wensen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Niet tekenen maar zeggen wat er anders moet; het contract wordt weer een concept")
    public Response answer(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("aangebodenOp", "tekst"));
        var offeredAt = input.moment("aangebodenOp");
        var wishes = input.required("tekst", 4000);
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            answerWithChanges.answer(person.get(), number, offeredAt.orElseThrow(), wishes);
            return Response.noContent().build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal);
        }
    }

    private Response attempt(JsonInput input, Runnable act) {
        try {
            act.run();
            return Response.ok(show()).build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal);
        }
    }

    private static Response refused(JsonInput input, RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        return input.refused(refusal, "");
    }
}
