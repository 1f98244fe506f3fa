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
import nl.uitkomst.domain.dialogue.DialogueSheets;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** The dialogues of a contract, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/gesprekken")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "gesprekken")
public class DialoguesApi {

    @Inject
    DialogueSheets sheets;

    @Inject
    CurrentPerson person;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(summary = "De perioden met de stand van hun gesprek, de laatste eerst")
    public List<DialogueJson.Periode> all() {
        return sheets.all(person.get(), number).periods().stream()
                .map(DialogueJson::of)
                .toList();
    }
}
