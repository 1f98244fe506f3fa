package nl.uitkomst.web.term;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.domain.term.Ending;
import nl.uitkomst.domain.term.GiveAccount;
import nl.uitkomst.domain.term.SubsidyAccount.Point;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The account of article 4:51 Awb with an amendment that cuts a subsidy, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/looptijd/verantwoording/{volgnummer: \\d+}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
@Tag(name = "looptijd")
public class AccountApi {

    @Inject
    ContractTimes times;

    @Inject
    GiveAccount giveAccount;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("volgnummer")
    int amendment;

    @GET
    @Operation(summary = "De verantwoording (Awb 4:51) bij een wijziging die een subsidie verlaagt")
    public TermJson.Verantwoording show() {
        return times.account(person.get(), number, amendment)
                .map(TermJson::account)
                .orElseThrow(() -> new Missing("account", amendment));
    }

    @PUT
    @Operation(
            summary = "De verantwoording (Awb 4:51) geven zolang de wijziging een voorstel is, op alle zes punten",
            description = "Wat er al stond wordt vervangen.")
    public Response give(String body) {
        var input = JsonInput.of(
                body, language.texts(), ApiWords.values(Point.class).keySet());
        ApiWords.values(Point.class).keySet().forEach(word -> input.required(word, Ending.LONGEST_TEXT));
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            giveAccount.give(person.get(), number, amendment, TermInput.account(input));
            return Response.ok(show()).build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, "");
        }
    }
}
