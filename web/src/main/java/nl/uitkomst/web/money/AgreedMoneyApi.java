package nl.uitkomst.web.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.domain.money.ProposeMoney;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is agreed about the money of a contract, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/geldafspraken")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "geld")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class AgreedMoneyApi {

    @Inject
    MoneyYears years;

    @Inject
    ProposeMoney proposeMoney;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(summary = "Wat over geld is afgesproken naast de lumpsums")
    public AgreedMoneyJson show() {
        return AgreedMoneyJson.of(years.agreement(person.get(), number));
    }

    @PUT
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "De geldafspraken van een concept vervangen; stuur 'versie' van het contract mee zoals u die las")
    public Response change(String body) {
        var input = JsonInput.of(body, language.texts(), AgreedMoneyJson.OF_DRAFT);
        var version = input.version();
        var agreement = AgreedMoneyJson.read(input);
        if (agreement.isEmpty()) {
            return input.refused();
        }
        try {
            proposeMoney.propose(person.get(), number, version, agreement.get());
            return Response.ok(show()).build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, "");
        }
    }
}
