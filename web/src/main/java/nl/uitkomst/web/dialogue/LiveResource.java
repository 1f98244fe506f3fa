package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.Choice;
import nl.uitkomst.domain.dialogue.ChooseWords;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.DialogueSheets;
import nl.uitkomst.domain.dialogue.MarkPoint;
import nl.uitkomst.domain.dialogue.WriteDown;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What an open page saves as one types, and what others wrote meanwhile. */
@RequestScoped
@Path("contracten/{nummer}/gesprekken/{periode: \\d{4}-[A-Z]\\d{1,2}}/velden")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class LiveResource {

    private static final Pattern SCALE = Pattern.compile("schaal-(\\d{1,4})");

    @Inject
    DialogueSheets sheets;

    @Inject
    WriteDown writeDown;

    @Inject
    MarkPoint markPoint;

    @Inject
    ChooseWords chooseWords;

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
    @Produces(MediaType.APPLICATION_JSON)
    public LiveJson.Stand stand() {
        return LiveJson.of(sheet());
    }

    /** Saves one field: {@code veld}, {@code tekst} and the {@code versie} that was read. Answers with what stands there now. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
    public Response save(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var name = input.text("veld");
        try {
            return Response.ok(saved(name, input)).build();
        } catch (RuleBroken refusal) {
            var why =
                    language.texts().get(refusal.rule().key(), refusal.details().toArray());
            return Response.status(409).entity(LiveJson.refused(name, why)).build();
        }
    }

    private LiveJson.Bewaard saved(String name, FormInput input) {
        var scale = SCALE.matcher(name);
        if (scale.matches()) {
            markPoint.mark(person.get(), key(), Integer.parseInt(scale.group(1)), ScaleField.read(input.text("tekst")));
            return LiveJson.refused(name, "");
        }
        var field = FieldNames.read(name, sheet().reader()).orElseThrow(() -> new Missing("field", name));
        var version = input.text("versie");
        var written = writeDown.write(
                person.get(),
                key(),
                field,
                input.text("tekst"),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
        return LiveJson.saved(field, written);
    }

    /** Chooses between two texts that stand beside each other, and shows the page that they are on. */
    @POST
    @Path("keuze")
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
    public Response choose(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var sheet = sheet();
        views.save(sheet, sent, input);
        var chosen = input.text("naast").split("-", 2);
        var beside = sheet.besides().stream()
                .filter(one -> String.valueOf(one.number()).equals(chosen[0]))
                .findFirst()
                .orElseThrow(() -> new Missing("words beside", input.text("naast")));
        var choice = Arrays.stream(Choice.values())
                .filter(one -> chosen.length == 2 && one.name().equals(chosen[1]))
                .findFirst()
                .orElseThrow(() -> new Missing("choice", input.text("naast")));
        chooseWords.choose(person.get(), key(), beside.number(), choice);
        var at = beside.field().point() == 0 ? "" : "/punten/" + beside.field().point();
        return Response.seeOther(URI.create("/contracten/" + number + "/gesprekken/" + period + at + "?gedaan=gekozen#"
                        + FieldNames.of(beside.field())))
                .build();
    }

    private DialogueSheet sheet() {
        return sheets.of(person.get(), key(), language.texts().language())
                .orElseThrow(() -> new Missing("dialogue", key()));
    }

    private DialogueKey key() {
        return new DialogueKey(number, period);
    }
}
