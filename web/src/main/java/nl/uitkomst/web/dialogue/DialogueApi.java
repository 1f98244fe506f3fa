package nl.uitkomst.web.dialogue;

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
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.AgreeInDialogue;
import nl.uitkomst.domain.dialogue.Choice;
import nl.uitkomst.domain.dialogue.ChooseWords;
import nl.uitkomst.domain.dialogue.ConfirmMinutes;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.DialogueSheets;
import nl.uitkomst.domain.dialogue.GiveJudgement;
import nl.uitkomst.domain.dialogue.MarkPoint;
import nl.uitkomst.domain.dialogue.OfferMinutes;
import nl.uitkomst.domain.dialogue.ReopenMinutes;
import nl.uitkomst.domain.dialogue.Scale;
import nl.uitkomst.domain.dialogue.TakeBackJudgement;
import nl.uitkomst.domain.dialogue.WriteDown;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Set;

/** One dialogue for another system: reading it, writing in it, judging, agreeing, and its minutes. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/gesprekken/{periode: \\d{4}-[A-Z]\\d{1,2}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
@Tag(name = "gesprekken")
public class DialogueApi {

    private static final int LONGEST_TEXT = 8000;
    private static final int LONGEST_REASON = 2000;

    @Inject
    DialogueSheets sheets;

    @Inject
    WriteDown writeDown;

    @Inject
    ChooseWords chooseWords;

    @Inject
    MarkPoint markPoint;

    @Inject
    GiveJudgement giveJudgement;

    @Inject
    TakeBackJudgement takeBackJudgement;

    @Inject
    AgreeInDialogue agreeInDialogue;

    @Inject
    OfferMinutes offerMinutes;

    @Inject
    ConfirmMinutes confirmMinutes;

    @Inject
    ReopenMinutes reopenMinutes;

    @Inject
    ActionBoard actions;

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

    @GET
    @Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
    @Operation(
            summary = "Het gesprek over één periode",
            description = "Een oordeel van de andere kant staat erin zodra beide kanten het hunne hebben gegeven.")
    public DialogueJson show() {
        return DialogueJson.of(sheet());
    }

    @POST
    @Path("velden")
    @Operation(
            summary = "In één veld schrijven",
            description =
                    "Stuur 'versie' mee zoals u die las (0 voor een leeg veld). Schreef iemand anders daar intussen,"
                            + " dan blijven beide teksten bewaard en staat de uwe in 'naast'.")
    public Response write(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("veld", "tekst", "versie"));
        var name = input.required("veld", 40);
        var text = input.optional("tekst", LONGEST_TEXT);
        var version = input.version();
        var field = FieldNames.read(name, sheet().reader());
        if (field.isEmpty()) {
            input.fault("veld", "choice", "dialogue.fault.field");
        }
        return answer(input, () -> writeDown.write(person.get(), key(), field.orElseThrow(), text, (int) version));
    }

    @POST
    @Path("keuzes")
    @Operation(summary = "Kiezen tussen teksten die naast elkaar staan: de staande, die ernaast, of beide onder elkaar")
    public Response choose(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("naast", "keuze"));
        var beside = input.whole("naast", 1, 9999);
        var choice = input.choice("keuze", Choice.class);
        return answer(input, () -> chooseWords.choose(person.get(), key(), beside.orElseThrow(), choice.orElseThrow()));
    }

    @POST
    @Path("oordelen/{punt: \\d{1,4}}")
    @Operation(
            summary = "Het oordeel van de eigen kant over een agendapunt geven",
            description = "De woorden schrijft u vooraf in het veld 'oordeel-' met het nummer van het punt.")
    public Response judge(@PathParam("punt") int point, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("schaal"));
        var scale = input.choice("schaal", Scale.class);
        return answer(input, () -> {
            markPoint.mark(person.get(), key(), point, scale.orElseThrow());
            giveJudgement.give(person.get(), key(), point);
        });
    }

    @POST
    @Path("oordelen/{punt: \\d{1,4}}/terugname")
    @Operation(summary = "Het oordeel van de eigen kant terugnemen, zolang de andere kant het hare niet gaf")
    public Response takeBack(@PathParam("punt") int point) {
        return answer(empty(), () -> takeBackJudgement.takeBack(person.get(), key(), point));
    }

    @POST
    @Path("afspraken")
    @Operation(summary = "Bij een agendapunt een actie afspreken")
    public Response agree(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("punt", "titel", "eigenaar", "klaar"));
        var point = input.whole("punt", 1, 9999);
        var sheet = sheet();
        var plan = AgreementForm.read(input, actions.of(person.get(), number), sheet, point.orElse(0));
        return answer(input, () -> agreeInDialogue.agree(person.get(), key(), point.orElseThrow(), plan.orElseThrow()));
    }

    @POST
    @Path("aanbiedingen")
    @Operation(summary = "Het verslag aanbieden; met 'bevestigen' meteen ook namens de eigen kant bevestigen")
    public Response offer(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("bevestigen"));
        var confirming = input.flag("bevestigen");
        return answer(input, () -> offerMinutes.offer(person.get(), key(), confirming));
    }

    @POST
    @Path("bevestigingen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Het verslag bevestigen namens de eigen kant; stuur 'kenmerk' mee zoals u dat las")
    public Response confirm(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("kenmerk"));
        var read = input.required("kenmerk", 64);
        return answer(input, () -> confirmMinutes.confirm(person.get(), key(), read));
    }

    @POST
    @Path("heropeningen")
    @Operation(summary = "Een aangeboden verslag weer openen, met de reden; bevestigingen vervallen")
    public Response reopen(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden"));
        var why = input.required("reden", LONGEST_REASON);
        return answer(input, () -> reopenMinutes.reopen(person.get(), key(), why));
    }

    private JsonInput empty() {
        return JsonInput.of("{}", language.texts(), Set.of());
    }

    private Response answer(JsonInput input, Runnable act) {
        return views.answer(input, act, () -> DialogueJson.of(sheet()));
    }

    private DialogueSheet sheet() {
        return sheets.of(person.get(), key(), language.texts().language())
                .orElseThrow(() -> new Missing("dialogue", key()));
    }

    private DialogueKey key() {
        return new DialogueKey(number, period);
    }
}
