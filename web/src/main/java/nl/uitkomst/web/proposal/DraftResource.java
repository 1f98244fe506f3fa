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
import nl.uitkomst.domain.proposal.Dossier;
import nl.uitkomst.domain.proposal.Dossiers;
import nl.uitkomst.domain.proposal.DropDraft;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.PutForward;
import nl.uitkomst.domain.proposal.WriteDraft;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** A draft of a proposal, for the side that writes it. */
@RequestScoped
@Path("contracten/{nummer}/investeringen/voorstellen/concepten/{sleutel}")
@Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
public class DraftResource {

    @Inject
    Dossiers dossiers;

    @Inject
    Writing writing;

    @Inject
    WriteDraft writeDraft;

    @Inject
    PutForward putForward;

    @Inject
    DropDraft dropDraft;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("sleutel")
    UUID key;

    @GET
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.ALDERMAN, Role.AUDITOR})
    public Response show(@QueryParam("gedaan") @DefaultValue("") String done) {
        var dossier = dossier();
        return dossier.isDraft()
                ? Response.ok(view(dossier, writing.blank(Map.of()), done)).build()
                : to(dossier, "");
    }

    @GET
    @Path("wijzigen")
    public Response form() {
        var dossier = dossier();
        return dossier.isDraft()
                ? Response.ok(Writing.view(writing.form(number, dossier))).build()
                : to(dossier, "");
    }

    @POST
    @Path("wijzigen")
    public Response write(MultivaluedMap<String, String> sent) {
        var form = writing.form(number, FormInput.of(language.texts(), sent), dossier());
        var read = Writing.read(form.input());
        return writing.keep(
                form,
                plan -> writeDraft.write(person.get(), number, key, plan, read),
                () -> Writing.isWhole(form) ? forward(read + 1) : to(dossier(), "?gedaan=bewaard"));
    }

    @POST
    @Path("inbrengen")
    public Response putForward(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        try {
            return forward(Writing.read(input));
        } catch (RuleBroken refusal) {
            if (!(refusal.rule() instanceof Proposal.Rule)) {
                throw refusal;
            }
            input.fault("", refusal);
            return view(dossier(), input, "").withStatus(409);
        }
    }

    private Response forward(int read) {
        putForward.putForward(person.get(), number, key, read);
        return to(dossier(), "?gedaan=ingebracht");
    }

    @POST
    @Path("weggooien")
    public Response drop() {
        dropDraft.drop(person.get(), number, key);
        return Response.seeOther(URI.create("/contracten/" + number + "/investeringen#voorstellen"))
                .build();
    }

    private Dossier dossier() {
        return dossiers.draft(person.get(), number, key);
    }

    private static Response to(Dossier dossier, String query) {
        return Response.seeOther(URI.create(ProposalPage.address(dossier) + query))
                .build();
    }

    private View view(Dossier dossier, FormInput input, String done) {
        return View.of(
                "proposal/one.jte",
                new ProposalPage(
                        dossier,
                        dossier.newest().number(),
                        places.of(number),
                        input,
                        ProposalPage.DONE.contains(done) ? done : "",
                        language.texts()));
    }
}
