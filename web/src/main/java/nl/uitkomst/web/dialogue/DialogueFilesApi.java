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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of a dialogue as files, for another system. */
@RequestScoped
@Path(
        "api/v1/contracten/{nummer}/gesprekken/{periode}/{bestand: (voorbereiding|verslag)\\.pdf|verslag\\.docx|uitnodiging\\.ics}")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "gesprekken")
public class DialogueFilesApi {

    @Inject
    DialogueFiles files;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @PathParam("bestand")
    String file;

    @GET
    @Operation(
            summary = "Een stuk bij het gesprek als bestand",
            description = "'voorbereiding.pdf', 'uitnodiging.ics' (iCalendar), 'verslag.pdf' of 'verslag.docx' (Word)")
    public Response get() {
        return files.of(new DialogueKey(number, period), file);
    }
}
