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
import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.AgreeInDialogue;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.DialogueSheets;
import nl.uitkomst.domain.dialogue.GiveJudgement;
import nl.uitkomst.domain.dialogue.MarkPoint;
import nl.uitkomst.domain.dialogue.TakeBackJudgement;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.List;
import java.util.Map;

/** One point of the agenda while people talk: the figures, both judgements, the conclusion and what is agreed. */
@RequestScoped
@Path("contracten/{nummer}/gesprekken/{periode: \\d{4}-[A-Z]\\d{1,2}}/punten/{punt: \\d{1,4}}")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class PointResource {

    private static final Map<String, String> DONE = Map.of("geven", "gegeven", "terugnemen", "teruggenomen");

    @Inject
    DialogueSheets sheets;

    @Inject
    MarkPoint markPoint;

    @Inject
    GiveJudgement giveJudgement;

    @Inject
    TakeBackJudgement takeBackJudgement;

    @Inject
    AgreeInDialogue agreeInDialogue;

    @Inject
    ActionBoard actions;

    @Inject
    PointFigures figures;

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

    @PathParam("punt")
    int point;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(sheet(), FormInput.filled(language.texts(), Map.of()), done.matches("[a-z]{1,20}") ? done : "");
    }

    /** Saves all that was typed, and then does what was asked: {@code opslaan}, {@code geven}, {@code terugnemen} or {@code afspreken}. */
    @POST
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
    public Response save(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var sheet = sheet();
        sheet.point(point);
        views.save(sheet, sent, input);
        Runnable act = switch (input.text("daad")) {
            case "geven" -> () -> give(sheet, input);
            case "terugnemen" -> () -> takeBackJudgement.takeBack(person.get(), key(), point);
            default -> () -> mark(sheet, input);
        };
        // whatever was typed to agree on is agreed or told to be incomplete, whichever button was pressed
        return input.text("daad").equals("afspreken") || input.has("afspraak")
                ? agree(sheet, input, act)
                : attempt(input, DONE.getOrDefault(input.text("daad"), "opgeslagen"), act);
    }

    private void give(DialogueSheet sheet, FormInput input) {
        mark(sheet, input);
        giveJudgement.give(person.get(), key(), point);
    }

    private Response agree(DialogueSheet sheet, FormInput input, Runnable act) {
        var plan = AgreementForm.read(input, actions.of(person.get(), number), sheet.point(point));
        return attempt(input, "afgesproken", () -> {
            act.run();
            agreeInDialogue.agree(person.get(), key(), point, plan.orElseThrow());
        });
    }

    /** What was chosen on the scale, where that can still be done. */
    private void mark(DialogueSheet sheet, FormInput input) {
        if (input.has("schaal-" + point) && !sheet.point(point).isGivenByReader()) {
            markPoint.mark(person.get(), key(), point, ScaleField.read(input.text("schaal-" + point)));
        }
    }

    private Response attempt(FormInput input, String done, Runnable act) {
        return views.attempt(input, act, here() + "?gedaan=" + done + "#een", () -> view(sheet(), input, ""));
    }

    private View view(DialogueSheet sheet, FormInput input, String done) {
        var shown = sheet.point(point);
        return View.of(
                "dialogue/point.jte",
                new PointPage(
                        sheet,
                        shown,
                        figures.of(person.get(), sheet, shown, language.texts()),
                        figures.fact(person.get(), sheet, shown, language.texts()),
                        sheet.isWritable() ? actions.of(person.get(), number).owners() : List.of(),
                        input,
                        done,
                        places.of(number),
                        language.texts()));
    }

    private DialogueSheet sheet() {
        return sheets.of(person.get(), key(), language.texts().language())
                .orElseThrow(() -> new Missing("dialogue", key()));
    }

    private DialogueKey key() {
        return new DialogueKey(number, period);
    }

    private String here() {
        return "/contracten/" + number + "/gesprekken/" + period + "/punten/" + point;
    }
}
