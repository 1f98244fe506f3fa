package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.web.account.Allowed;

/** The papers of a dialogue as files: what to prepare with, the invitation, the minutes. */
@RequestScoped
@Path(
        "contracten/{nummer}/gesprekken/{periode}/{bestand: (voorbereiding|verslag)\\.pdf|verslag\\.docx|uitnodiging\\.ics}")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class DialogueFilesResource {

    @Inject
    DialogueFiles files;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @PathParam("bestand")
    String file;

    @GET
    public Response get() {
        return files.of(new DialogueKey(number, period), file);
    }
}
