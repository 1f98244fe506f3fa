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
import nl.uitkomst.domain.proposal.AnswerAboutProposal;
import nl.uitkomst.domain.proposal.AskAboutProposal;
import nl.uitkomst.domain.proposal.AskAdvice;
import nl.uitkomst.domain.proposal.ChangeProposal;
import nl.uitkomst.domain.proposal.Dossier;
import nl.uitkomst.domain.proposal.Dossiers;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.PutForwardAgain;
import nl.uitkomst.domain.proposal.UseAdvice;
import nl.uitkomst.domain.proposal.WithdrawProposal;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Map;

/** A proposal that was put forward, for everybody who has a say in it, and what its own side does with it. */
@RequestScoped
@Path("contracten/{nummer}/investeringen/voorstellen/{volgnummer}")
@Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
public class ProposalResource {

    private static final int LONGEST = 2000;

    @Inject
    Dossiers dossiers;

    @Inject
    Writing writing;

    @Inject
    ChangeProposal changeProposal;

    @Inject
    PutForwardAgain putForwardAgain;

    @Inject
    WithdrawProposal withdrawProposal;

    @Inject
    AskAdvice askAdvice;

    @Inject
    UseAdvice useAdvice;

    @Inject
    AskAboutProposal askAboutProposal;

    @Inject
    AnswerAboutProposal answerAboutProposal;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber contract;

    @PathParam("volgnummer")
    int number;

    @GET
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.ALDERMAN, Role.AUDITOR})
    public View show(
            @QueryParam("versie") @DefaultValue("0") int version, @QueryParam("gedaan") @DefaultValue("") String done) {
        var dossier = dossier();
        if (version < 0 || version > dossier.versions().size()) {
            throw new Missing("version", version);
        }
        return view(dossier, version, writing.blank(Map.of()), ProposalPage.DONE.contains(done) ? done : "");
    }

    @GET
    @Path("wijzigen")
    public View form() {
        var dossier = dossier();
        if (!dossier.may(Dossier.Can.CHANGE)) {
            throw new Missing("proposal form", number);
        }
        return Writing.view(writing.form(contract, dossier));
    }

    @POST
    @Path("wijzigen")
    public Response change(MultivaluedMap<String, String> sent) {
        var form = writing.form(contract, FormInput.of(language.texts(), sent), dossier());
        var input = form.input();
        return writing.keep(
                form,
                plan -> changeProposal.change(
                        person.get(), contract, number, plan, input.text("waarom"), Writing.read(input)),
                () -> to("gewijzigd"));
    }

    @POST
    @Path("opnieuw")
    public Response putForwardAgain(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(
                input,
                "",
                "opnieuw",
                () -> putForwardAgain.putForward(person.get(), contract, number, Writing.read(input)));
    }

    @POST
    @Path("intrekken")
    public Response withdraw(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var why = input.required("reden", LONGEST);
        return attempt(
                input, "reden", "ingetrokken", () -> withdrawProposal.withdraw(person.get(), contract, number, why));
    }

    @POST
    @Path("advies")
    public Response askAdvice(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var on = input.date("gevraagd");
        var until = input.date("uiterlijk");
        return attempt(
                input,
                "uiterlijk",
                "advies",
                () -> askAdvice.ask(person.get(), contract, number, on.orElseThrow(), until.orElseThrow()));
    }

    @POST
    @Path("adviesgebruik")
    public Response useAdvice(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var what = input.required("gebruik", LONGEST);
        return attempt(input, "gebruik", "adviesgebruik", () -> useAdvice.use(person.get(), contract, number, what));
    }

    @POST
    @Path("vragen")
    public Response ask(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var text = input.required("vraag", LONGEST);
        return attempt(input, "vraag", "gevraagd", () -> askAboutProposal.ask(person.get(), contract, number, text));
    }

    @POST
    @Path("vragen/{vraag: \\d{1,6}}/antwoorden")
    public Response answer(@PathParam("vraag") int question, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent).put("vraagnummer", String.valueOf(question));
        var field = "antwoord-" + question;
        var text = input.required(field, LONGEST);
        return attempt(
                input,
                field,
                "beantwoord",
                () -> answerAboutProposal.answer(person.get(), contract, number, question, text));
    }

    private Response attempt(FormInput input, String field, String done, Runnable act) {
        if (!input.isFaultless()) {
            return view(dossier(), 0, input, "").withStatus(422);
        }
        try {
            act.run();
            return to(done);
        } catch (RuleBroken refusal) {
            if (!(refusal.rule() instanceof Proposal.Rule)) {
                throw refusal;
            }
            input.fault(field, refusal);
            return view(dossier(), 0, input, "").withStatus(409);
        }
    }

    private Dossier dossier() {
        return dossiers.of(person.get(), contract, number);
    }

    private Response to(String done) {
        var address = "/contracten/" + contract + "/investeringen/voorstellen/" + number + "?gedaan=" + done;
        return Response.seeOther(URI.create(address)).build();
    }

    /** @param version 0 for the newest */
    private View view(Dossier dossier, int version, FormInput input, String done) {
        var shown = version == 0 ? dossier.newest().number() : version;
        return View.of(
                "proposal/one.jte",
                new ProposalPage(dossier, shown, places.of(contract), input, done, language.texts()));
    }
}
