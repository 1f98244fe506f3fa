package nl.uitkomst.web.decision;

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
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.decision.AnswerRule;
import nl.uitkomst.domain.decision.ProposeRule;
import nl.uitkomst.domain.decision.RuleBooks;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Set;

/** Decision rules, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/investeringen/besluitregel")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "besluiten")
public class RuleApi {

    @Inject
    RuleBooks books;

    @Inject
    ProposeRule proposeRule;

    @Inject
    AnswerRule answerRule;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(summary = "De besluitregels van een contract: wie stemt, en wanneer een voorstel is aangenomen")
    public DecisionJson.Besluitregels read() {
        return DecisionJson.of(books.of(person.get(), number));
    }

    @POST
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(
            summary = "Een besluitregel neerleggen, waar de andere kant mee moet instemmen",
            description = "'quorum' heeft 'eenheid' en 'aantal'; 'zetels' hebben 'organisatie' en 'gewicht'.")
    public Response propose(String body) {
        var book = books.of(person.get(), number);
        var input = JsonInput.of(body, language.texts(), DecisionInput.RULE);
        var rule = DecisionInput.rule(input, book.publicIds());
        var from = input.date("vanaf");
        var reason = input.required("toelichting", RuleForm.LONGEST_REASON);
        return attempt(
                input, () -> proposeRule.propose(person.get(), number, rule.orElseThrow(), from.orElseThrow(), reason));
    }

    @POST
    @Path("{regel: \\d{1,4}}/akkoord")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Instemmen met de besluitregel die de andere kant neerlegde")
    public Response agree(@PathParam("regel") int rule) {
        return attempt(nothing(), () -> answerRule.agree(person.get(), number, rule));
    }

    @POST
    @Path("{regel: \\d{1,4}}/weigering")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Niet instemmen met een besluitregel, met de reden")
    public Response refuse(@PathParam("regel") int rule, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden"));
        var why = input.required("reden", RuleForm.LONGEST_REASON);
        return attempt(input, () -> answerRule.refuse(person.get(), number, rule, why));
    }

    @POST
    @Path("{regel: \\d{1,4}}/intrekking")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "De eigen besluitregel terugnemen voordat de andere kant antwoordt")
    public Response withdraw(@PathParam("regel") int rule) {
        return attempt(nothing(), () -> answerRule.withdraw(person.get(), number, rule));
    }

    private JsonInput nothing() {
        return JsonInput.of("{}", language.texts(), Set.of());
    }

    private Response attempt(JsonInput input, Runnable act) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            act.run();
            return Response.ok(read()).build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, "");
        }
    }
}
