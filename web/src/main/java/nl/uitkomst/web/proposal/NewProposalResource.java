package nl.uitkomst.web.proposal;

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
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.proposal.DraftProposal;
import nl.uitkomst.domain.proposal.PutForward;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Beginning a proposal, in private. */
@RequestScoped
@Path("contracten/{nummer}/investeringen/voorstellen/nieuw")
@Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
public class NewProposalResource {

    @Inject
    Writing writing;

    @Inject
    DraftProposal draftProposal;

    @Inject
    PutForward putForward;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    /** Filled with what led to it, where the page that links here says so. */
    @GET
    public View form(
            @QueryParam("kpi") @DefaultValue("") String kpi,
            @QueryParam("gesprek") @DefaultValue("") String dialogue,
            @QueryParam("actie") @DefaultValue("") String action) {
        var input = writing.blank(Map.of("kpi", kpi, "gesprek", dialogue, "actie", action));
        return Writing.view(writing.form(number, input, null));
    }

    @POST
    public Response draft(MultivaluedMap<String, String> sent) {
        var form = writing.form(number, FormInput.of(language.texts(), sent), null);
        var key = new AtomicReference<UUID>();
        return writing.keep(
                form,
                plan -> key.set(draftProposal.draft(person.get(), number, plan)),
                () -> Writing.isWhole(form) ? forward(key.get()) : to("/concepten/" + key.get() + "?gedaan=bewaard"));
    }

    private Response forward(UUID key) {
        return to("/" + putForward.putForward(person.get(), number, key, 1) + "?gedaan=ingebracht");
    }

    private Response to(String path) {
        return Response.seeOther(URI.create("/contracten/" + number + "/investeringen/voorstellen" + path))
                .build();
    }
}
