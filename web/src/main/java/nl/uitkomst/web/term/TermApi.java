package nl.uitkomst.web.term;

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
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.TakeOption;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.AgreeTime;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.domain.term.EndContract;
import nl.uitkomst.domain.term.SignEnding;
import nl.uitkomst.domain.term.WithdrawEnding;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.Set;

/** The time of a contract, for another system: what was agreed, taking an option, ending it early. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/looptijd")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
@Tag(name = "looptijd")
public class TermApi {

    /** Which amendment an option is taken by. */
    public record Genomen(int wijziging) {}

    @Inject
    ContractTimes times;

    @Inject
    AgreeTime agreeTime;

    @Inject
    TakeOption takeOption;

    @Inject
    EndContract endContract;

    @Inject
    SignEnding signEnding;

    @Inject
    WithdrawEnding withdrawEnding;

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
    @Operation(
            summary = "De looptijd: opties, afgesproken dagen, delen die later beginnen, wijzigingen, voortijdig einde")
    public TermJson show() {
        return TermJson.of(times.of(person.get(), number), language.texts());
    }

    @PUT
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "In een concept opties, dagen en delen voorstellen; stuur 'versie' mee zoals u die las")
    public Response agree(String body) {
        var input = JsonInput.of(body, language.texts(), TermInput.AGREEMENT);
        var version = input.version();
        if (!input.isFaultless()) {
            return input.refused();
        }
        var agreement = new TermInput(input).agreement(times.of(person.get(), number));
        return agreement.isEmpty()
                ? input.refused()
                : attempt(input, () -> agreeTime.agree(person.get(), number, version, agreement.get()));
    }

    @POST
    @Path("opties/{optie: \\d+}/nemen")
    @Operation(summary = "Een verlengingsoptie nemen: begint de wijziging waarmee dat gebeurt; stuur 'reden' mee")
    public Response take(@PathParam("optie") int option, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden"));
        var reason = input.required("reden", 2000);
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            var amendment = takeOption.take(person.get(), number, option, reason);
            return Response.created(URI.create("/api/v1/contracten/" + number + "/wijzigingen/" + amendment))
                    .entity(new Genomen(amendment))
                    .build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal);
        }
    }

    @POST
    @Path("einde")
    @Operation(
            summary = "Het contract voortijdig beëindigen, van één kant of als voorstel om samen te stoppen",
            description = "Bij een subsidie van drie jaar of langer met 'verantwoording' op alle zes punten (Awb 4:51)")
    public Response end(String body) {
        var input = JsonInput.of(body, language.texts(), TermInput.ENDING);
        var wish = new TermInput(input).ending();
        return wish.isEmpty()
                ? input.refused()
                : attempt(
                        input,
                        () -> endContract.end(
                                person.get(),
                                number,
                                wish.get().by(),
                                wish.get().plan(),
                                wish.get().account()));
    }

    @POST
    @Path("einde/handtekeningen")
    @Operation(summary = "Het voorstel om samen te stoppen tekenen namens de eigen organisatie")
    public Response sign() {
        return attempt(nothing(), () -> signEnding.sign(person.get(), number));
    }

    @DELETE
    @Path("einde")
    @Operation(summary = "Het voorstel om samen te stoppen intrekken")
    public Response withdraw() {
        return attempt(nothing(), () -> withdrawEnding.withdraw(person.get(), number));
    }

    private JsonInput nothing() {
        return JsonInput.of("{}", language.texts(), Set.of());
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
