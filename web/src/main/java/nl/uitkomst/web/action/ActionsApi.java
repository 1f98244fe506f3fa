package nl.uitkomst.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import nl.uitkomst.domain.action.Action;
import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.AgreeAction;
import nl.uitkomst.domain.action.ChangeAction;
import nl.uitkomst.domain.action.CloseAction;
import nl.uitkomst.domain.action.TickStep;
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

/** The actions of a contract, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/acties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "acties")
@Allowed
public class ActionsApi {

    private static final String FIELDS =
            "titel, eigenaar (uuid) en klaar (2026-12-31) moeten er zijn; verder aanleiding,"
                    + " kpi, begin, stappen (met tekst en klaar) en verwacht (kpi, waarde en periode)";

    @Inject
    ActionBoard board;

    @Inject
    AgreeAction agreeAction;

    @Inject
    ChangeAction changeAction;

    @Inject
    TickStep tickStep;

    @Inject
    CloseAction closeAction;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(
            summary = "De verbeteracties die u mag zien",
            description = "toon: open, telaat of gesloten; kpi: de code; eigenaar: de naam van de organisatie")
    public List<ActionJson> all(@BeanParam ActionFilter filter) {
        var content = content();
        return content.actions().stream()
                .filter(action -> filter.lets(action, content.today()))
                .map(action -> ActionJson.of(content, action))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER})
    @Operation(summary = "Een verbeteractie afspreken", description = FIELDS)
    public Response agree(String body) {
        var sent = new ActionInput(keepable(), null, JsonInput.of(body, language.texts(), ActionInput.FIELDS));
        var plan = sent.read();
        plan.ifPresent(read -> agreeAction.faults(person.get(), number, read).forEach(sent::tell));
        if (plan.isEmpty() || !sent.input().isFaultless()) {
            return sent.input().refused();
        }
        var action = agreeAction.agree(person.get(), number, plan.get(), null);
        return Response.created(URI.create("/api/v1/contracten/" + number + "/acties/" + action))
                .entity(one(action))
                .build();
    }

    @GET
    @Path("{actie: \\d+}")
    @Operation(summary = "Eén verbeteractie")
    public ActionJson one(@PathParam("actie") int action) {
        var content = content();
        return ActionJson.of(content, content.action(action));
    }

    @PUT
    @Path("{actie: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER})
    @Operation(summary = "Een open verbeteractie anders afspreken", description = FIELDS + "; en de versie die u las")
    public Response change(@PathParam("actie") int action, String body) {
        var content = keepable();
        var before = content.action(action).plan();
        var sent = new ActionInput(content, before, JsonInput.of(body, language.texts(), ActionInput.FIELDS));
        var plan = sent.read();
        var version = sent.input().version();
        plan.ifPresent(read -> agreeAction.faults(person.get(), number, read).forEach(sent::tell));
        if (plan.isEmpty() || !sent.input().isFaultless()) {
            return sent.input().refused();
        }
        changeAction.change(person.get(), number, action, plan.get(), version);
        return Response.ok(one(action)).build();
    }

    @PUT
    @Path("{actie: \\d+}/stappen/{stap: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    @Operation(
            summary = "Van een stap zeggen dat die is gedaan",
            description = "Veld 'gedaan' met de dag; zonder is de stap niet gedaan")
    public Response tick(@PathParam("actie") int action, @PathParam("stap") int step, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("gedaan"));
        var day = input.optionalDate("gedaan");
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            tickStep.tick(person.get(), number, action, step, day.orElse(null));
        } catch (RuleBroken refusal) {
            if (refusal.rule() == Action.Rule.DONE_IN_FUTURE) {
                return input.refused(refusal, "gedaan");
            }
            throw refusal;
        }
        return Response.ok(one(action)).build();
    }

    @POST
    @Path("{actie: \\d+}/sluiten")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER})
    @Operation(
            summary = "Een verbeteractie sluiten met wat ervan kwam",
            description = "Velden 'resultaat' (hielp, hielpDeels, hielpNiet of gestopt) en 'tekst'")
    public Response close(@PathParam("actie") int action, String body) {
        keepable().action(action);
        var input = JsonInput.of(body, language.texts(), Set.of("resultaat", "tekst"));
        var result = input.choice("resultaat", Action.Result.class);
        var words = input.required("tekst", 4000);
        if (!input.isFaultless() || result.isEmpty()) {
            return input.refused();
        }
        try {
            closeAction.close(person.get(), number, action, result.get(), words);
        } catch (RuleBroken refusal) {
            if (refusal.rule() == Action.Rule.BSN) {
                return input.refused(refusal, "tekst");
            }
            throw refusal;
        }
        return Response.ok(one(action)).build();
    }

    private ActionBoard.Content content() {
        return board.of(person.get(), number);
    }

    private ActionBoard.Content keepable() {
        var content = content();
        if (!content.mayKeep()) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return content;
    }
}
