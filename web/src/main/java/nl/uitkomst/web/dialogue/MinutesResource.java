package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.ConfirmMinutes;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.DialogueSheets;
import nl.uitkomst.domain.dialogue.OfferMinutes;
import nl.uitkomst.domain.dialogue.ReopenMinutes;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

/** The minutes of a dialogue: saving what is of the whole, offering, confirming, opening again. */
@RequestScoped
@Path("contracten/{nummer}/gesprekken/{periode: \\d{4}-[A-Z]\\d{1,2}}/vaststelling")
@Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
public class MinutesResource {

    private static final int LONGEST_REASON = 2000;

    @Inject
    DialogueSheets sheets;

    @Inject
    OfferMinutes offerMinutes;

    @Inject
    ConfirmMinutes confirmMinutes;

    @Inject
    ReopenMinutes reopenMinutes;

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

    /** Saves what was typed and, when asked to, offers the minutes. */
    @POST
    @Path("aanbieden")
    public Response offer(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        views.save(sheet(), sent, input);
        return switch (input.text("daad")) {
            case "aanbieden" -> attempt(input, "aangeboden", () -> offerMinutes.offer(person.get(), key(), false));
            case "bevestigen" -> attempt(input, "aangeboden", () -> offerMinutes.offer(person.get(), key(), true));
            default -> attempt(input, "opgeslagen", () -> {});
        };
    }

    @POST
    @Path("bevestigen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response confirm(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("akkoord")) {
            input.fault("akkoord", "dialogue.confirm.fault.read");
        }
        return attempt(input, "bevestigd", () -> confirmMinutes.confirm(person.get(), key(), input.text("kenmerk")));
    }

    @POST
    @Path("openen")
    public Response reopen(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var why = input.required("reden", LONGEST_REASON);
        return attempt(input, "geopend", () -> reopenMinutes.reopen(person.get(), key(), why));
    }

    private Response attempt(FormInput input, String done, Runnable act) {
        var address = "/contracten/" + number + "/gesprekken/" + period + "?gedaan=" + done;
        return views.attempt(input, act, address, () -> View.of("dialogue/one.jte", views.page(sheet(), input, "")));
    }

    private DialogueSheet sheet() {
        return sheets.of(person.get(), key(), language.texts().language())
                .orElseThrow(() -> new Missing("dialogue", key()));
    }

    private DialogueKey key() {
        return new DialogueKey(number, period);
    }
}
