package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.AddPoint;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialogueSheets;
import nl.uitkomst.domain.dialogue.MoveDialogue;
import nl.uitkomst.domain.dialogue.MovePoint;
import nl.uitkomst.domain.dialogue.Plan;
import nl.uitkomst.domain.dialogue.PlanDialogue;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.dialogue.PutPointBack;
import nl.uitkomst.domain.dialogue.StrikePoint;
import nl.uitkomst.domain.dialogue.TakeOverAgenda;
import nl.uitkomst.domain.dialogue.Topic;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Planning a dialogue and making its agenda, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/gesprekken/{periode: \\d{4}-[A-Z]\\d{1,2}}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
@Tag(name = "gesprekken")
public class AgendaApi {

    private static final Set<String> PLAN = Set.of("datum", "van", "tot", "plaats");
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WHY = 1000;

    @Inject
    DialogueSheets sheets;

    @Inject
    Proposals proposals;

    @Inject
    PlanDialogue planDialogue;

    @Inject
    MoveDialogue moveDialogue;

    @Inject
    TakeOverAgenda takeOverAgenda;

    @Inject
    AddPoint addPoint;

    @Inject
    StrikePoint strikePoint;

    @Inject
    PutPointBack putPointBack;

    @Inject
    MovePoint movePoint;

    @Inject
    DialogueViews views;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @POST
    @Operation(summary = "Het gesprek plannen, met de voorgestelde punten op de agenda")
    public Response plan(String body) {
        var input = JsonInput.of(body, language.texts(), PLAN);
        var plan = plan(input);
        return answer(input, () -> planDialogue.plan(person.get(), key(), plan, proposals.of(person.get(), key())));
    }

    @POST
    @Path("tijd")
    @Operation(summary = "Datum, tijd en plaats wijzigen")
    public Response move(String body) {
        var input = JsonInput.of(body, language.texts(), PLAN);
        var plan = plan(input);
        return answer(input, () -> moveDialogue.move(person.get(), key(), plan));
    }

    @POST
    @Path("punten")
    @Operation(summary = "Een punt toevoegen")
    public Response add(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("titel", "aanleiding"));
        var title = input.required("titel", LONGEST_TITLE);
        var why = input.optional("aanleiding", LONGEST_WHY);
        return answer(input, () -> addPoint.add(person.get(), key(), new Topic(Point.Kind.FREE, "", title, why)));
    }

    @POST
    @Path("aanvulling")
    @Operation(summary = "Aanvullen met wat uit cijfers, acties en stemmen volgt en er nog niet op staat")
    public Response takeOver() {
        return answer(empty(), () -> takeOverAgenda.takeOver(person.get(), key(), proposals.of(person.get(), key())));
    }

    @POST
    @Path("punten/{punt: \\d{1,4}}/schrapping")
    @Operation(summary = "Een punt schrappen; wat erbij stond blijft bewaard")
    public Response strike(@PathParam("punt") int point) {
        return answer(empty(), () -> strikePoint.strike(person.get(), key(), point));
    }

    @POST
    @Path("punten/{punt: \\d{1,4}}/terugzetting")
    @Operation(summary = "Een geschrapt punt terugzetten")
    public Response putBack(@PathParam("punt") int point) {
        return answer(empty(), () -> putPointBack.putBack(person.get(), key(), point));
    }

    @POST
    @Path("punten/{punt: \\d{1,4}}/plaats")
    @Operation(summary = "Een punt een andere plaats op de agenda geven, vanaf 1")
    public Response place(@PathParam("punt") int point, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("plaats"));
        var place = input.whole("plaats", 1, 9999);
        return answer(input, () -> movePoint.move(person.get(), key(), point, place.orElseThrow()));
    }

    private static Plan plan(JsonInput input) {
        var day = input.date("datum");
        var from = time(input, "van");
        var until = time(input, "tot");
        var place = input.optional("plaats", LONGEST_PLACE);
        if (until.isPresent() && (from.isEmpty() || !until.get().isAfter(from.get()))) {
            input.fault("tot", "order", "dialogue.plan.fault.until");
        }
        return input.isFaultless()
                ? new Plan(day.orElse(null), from.orElse(null), until.orElse(null), place)
                : Plan.NONE;
    }

    private static Optional<LocalTime> time(JsonInput input, String name) {
        return input.has(name) ? input.value(name, LocalTime::parse, "dialogue.plan.fault.time") : Optional.empty();
    }

    private JsonInput empty() {
        return JsonInput.of("{}", language.texts(), Set.of());
    }

    private Response answer(JsonInput input, Runnable act) {
        return views.answer(
                input,
                act,
                () -> DialogueJson.of(
                        sheets.of(person.get(), key(), language.texts().language())
                                .orElseThrow(() -> new Missing("dialogue", key()))));
    }

    private DialogueKey key() {
        return new DialogueKey(number, period);
    }
}
