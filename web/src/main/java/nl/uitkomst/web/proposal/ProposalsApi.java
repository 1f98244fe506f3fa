package nl.uitkomst.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.proposal.Dossiers;
import nl.uitkomst.domain.proposal.DraftProposal;
import nl.uitkomst.domain.proposal.DropDraft;
import nl.uitkomst.domain.proposal.PutForward;
import nl.uitkomst.domain.proposal.WriteDraft;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.Set;
import java.util.UUID;

/** The proposals of a contract, and writing one in private, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/investeringen/voorstellen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
@Tag(name = "investeringen")
public class ProposalsApi {

    static final int HIGHEST = 999_999_999;

    @Inject
    Dossiers dossiers;

    @Inject
    Drafting drafting;

    @Inject
    DraftProposal draftProposal;

    @Inject
    WriteDraft writeDraft;

    @Inject
    PutForward putForward;

    @Inject
    DropDraft dropDraft;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.ALDERMAN, Role.AUDITOR})
    @Operation(
            summary = "De voorstellen die zijn ingebracht, en de concepten van de eigen kant",
            description =
                    "Een concept krijgt pas een nummer als het is ingebracht; de andere kant weet er tot dan niet van.")
    public ProposalJson.Overzicht all() {
        return ProposalJson.of(dossiers.all(person.get(), number));
    }

    @POST
    @Operation(
            summary = "Een voorstel beginnen, als concept voor de eigen kant",
            description =
                    "Alleen 'soort' (inwoners of ontwikkeling) en 'titel' moeten er zijn. 'verwachting' heeft 'kpi', 'van' (leeg: de waarde van nu),"
                            + " 'naar' en 'uiterlijk' (een periode zoals 2027-K1). De 'fasen' tellen op tot 'bedrag'.")
    public Response draft(String body) {
        var input = JsonInput.of(body, language.texts(), PlanInput.FIELDS);
        return drafting.keep(number, input, false, plan -> {
            var key = draftProposal.draft(person.get(), number, plan);
            return Response.created(URI.create(path() + "/concepten/" + key))
                    .entity(draft(key))
                    .build();
        });
    }

    @GET
    @Path("concepten/{sleutel}")
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.ALDERMAN, Role.AUDITOR})
    @Operation(summary = "Een concept van de eigen kant, met wat nog ontbreekt")
    public ProposalJson draft(@PathParam("sleutel") UUID key) {
        return ProposalJson.of(dossiers.draft(person.get(), number, key), language.texts());
    }

    @PUT
    @Path("concepten/{sleutel}")
    @Operation(summary = "Een concept opnieuw schrijven; stuur 'gelezen' mee zoals u dat las")
    public Response write(@PathParam("sleutel") UUID key, String body) {
        var input = JsonInput.of(body, language.texts(), PlanInput.with("gelezen"));
        var read = input.whole("gelezen", 0, HIGHEST);
        return drafting.keep(number, input, false, plan -> {
            writeDraft.write(person.get(), number, key, plan, read.orElseThrow());
            return Response.ok(draft(key)).build();
        });
    }

    @POST
    @Path("concepten/{sleutel}/inbrengen")
    @Operation(summary = "Een concept inbrengen: het krijgt een nummer en iedereen die meebeslist kan het lezen")
    public Response putForward(@PathParam("sleutel") UUID key, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("gelezen"));
        var read = input.whole("gelezen", 0, HIGHEST);
        return drafting.attempt(input, () -> {
            var made = putForward.putForward(person.get(), number, key, read.orElseThrow());
            return Response.created(URI.create(path() + "/" + made))
                    .entity(draft(key))
                    .build();
        });
    }

    @POST
    @Path("concepten/{sleutel}/weggooien")
    @Operation(summary = "Een concept weggooien; niemand anders hoort ooit dat het er was")
    public Response drop(@PathParam("sleutel") UUID key) {
        return drafting.attempt(JsonInput.of("{}", language.texts(), Set.of()), () -> {
            dropDraft.drop(person.get(), number, key);
            return Response.noContent().build();
        });
    }

    private String path() {
        return "/api/v1/contracten/" + number + "/investeringen/voorstellen";
    }
}
