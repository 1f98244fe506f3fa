package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialoguePapers;
import nl.uitkomst.reporting.dialogue.Preparation;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

/** What both sides read before they talk about a period, also while no dialogue is planned. */
@RequestScoped
@Path("contracten/{nummer}/gesprekken/{periode}/voorbereiding")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class PreparationResource {

    @Inject
    DialoguePapers papers;

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
    public View show() {
        var known = papers.preparation(
                person.get(), new DialogueKey(number, period), language.texts().language());
        var preparation = Preparation.of(known, language.texts());
        return View.of(
                "dialogue/preparation.jte",
                PreparationPage.of(preparation, known, places.of(number), language.texts()));
    }
}
