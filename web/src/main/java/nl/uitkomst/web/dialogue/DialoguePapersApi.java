package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialoguePapers;
import nl.uitkomst.reporting.dialogue.Preparation;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What to prepare a dialogue with, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/gesprekken/{periode}/voorbereiding")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "gesprekken")
public class DialoguePapersApi {

    @Inject
    DialoguePapers papers;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @GET
    @Operation(
            summary = "De voorbereiding van een gesprek: de agenda met per punt waarom, en wat beide kanten zelf deden",
            description = "Zonder gepland gesprek is het de agenda die uit de cijfers volgt.")
    public PreparationJson show() {
        var known = papers.preparation(
                person.get(), new DialogueKey(number, period), language.texts().language());
        return PreparationJson.of(Preparation.of(known, language.texts()), known);
    }
}
