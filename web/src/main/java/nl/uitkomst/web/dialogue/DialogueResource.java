package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.AddPoint;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.DialogueSheets;
import nl.uitkomst.domain.dialogue.MoveDialogue;
import nl.uitkomst.domain.dialogue.MovePoint;
import nl.uitkomst.domain.dialogue.PlanDialogue;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.dialogue.PutPointBack;
import nl.uitkomst.domain.dialogue.StrikePoint;
import nl.uitkomst.domain.dialogue.TakeOverAgenda;
import nl.uitkomst.domain.dialogue.Topic;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.List;
import java.util.Map;

/** The dialogue of one period: planning it, and its agenda. */
@RequestScoped
@Path("contracten/{nummer}/gesprekken/{periode: \\d{4}-[A-Z]\\d{1,2}}")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class DialogueResource {

    private static final int LONGEST_TITLE = 300;

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
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(FormInput.filled(language.texts(), Map.of()), done);
    }

    @POST
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
    public Response plan(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("datum")) {
            input.fault("datum", "dialogue.plan.fault.needed");
        }
        var plan = PlanForm.read(input);
        return attempt(input, "gepland", () -> {
            var topics = proposals.of(person.get(), key());
            planDialogue.plan(person.get(), key(), plan, topics);
        });
    }

    @POST
    @Path("tijd")
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
    public Response move(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var plan = PlanForm.read(input);
        return attempt(input, "verzet", () -> moveDialogue.move(person.get(), key(), plan));
    }

    /** One act on the agenda: {@code schrap-3}, {@code terug-3}, {@code omhoog-3}, {@code omlaag-3}, {@code toevoegen} or {@code aanvullen}. */
    @POST
    @Path("agenda")
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
    public Response agenda(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var act = input.text("daad").split("-", 2);
        var point = act.length == 2 && act[1].matches("\\d{1,4}") ? Integer.parseInt(act[1]) : 0;
        return switch (act[0]) {
            case "toevoegen" -> add(input);
            case "aanvullen" ->
                attempt(input, "aangevuld", () -> {
                    var topics = proposals.of(person.get(), key());
                    takeOverAgenda.takeOver(person.get(), key(), topics);
                });
            case "schrap" -> attempt(input, "geschrapt", () -> strikePoint.strike(person.get(), key(), point));
            case "terug" -> attempt(input, "teruggezet", () -> putPointBack.putBack(person.get(), key(), point));
            case "omhoog" -> attempt(input, "verplaatst", () -> shift(point, -1));
            case "omlaag" -> attempt(input, "verplaatst", () -> shift(point, 1));
            default -> throw new Missing("act", input.text("daad"));
        };
    }

    private Response add(FormInput input) {
        var title = input.required("titel", LONGEST_TITLE);
        var why = input.optional("aanleiding", 1000);
        return attempt(
                input,
                "toegevoegd",
                () -> addPoint.add(person.get(), key(), new Topic(Point.Kind.FREE, "", title, why)));
    }

    private void shift(int point, int steps) {
        var sheet = sheet();
        var place = sheet.points().indexOf(sheet.point(point)) + 1 + steps;
        movePoint.move(person.get(), key(), point, Math.max(1, place));
    }

    private Response attempt(FormInput input, String done, Runnable act) {
        return views.attempt(input, act, address() + "?gedaan=" + done, () -> view(input, ""));
    }

    private View view(FormInput input, String done) {
        var sheet = sheets.of(person.get(), key(), language.texts().language());
        if (sheet.isEmpty()) {
            var overview = sheets.all(person.get(), number);
            var topics = overview.talks() ? proposals.of(person.get(), key()) : List.<Topic>of();
            var shown = topics.stream()
                    .map(topic -> topic.in(language.texts().language()))
                    .toList();
            return View.of(
                    "dialogue/plan.jte",
                    new UnplannedPage(overview, key(), shown, input, places.of(number), language.texts()));
        }
        return View.of("dialogue/one.jte", views.page(sheet.get(), input, done));
    }

    private DialogueSheet sheet() {
        return sheets.of(person.get(), key(), language.texts().language())
                .orElseThrow(() -> new Missing("dialogue", key()));
    }

    private DialogueKey key() {
        return new DialogueKey(number, period);
    }

    private String address() {
        return "/contracten/" + number + "/gesprekken/" + period;
    }
}
