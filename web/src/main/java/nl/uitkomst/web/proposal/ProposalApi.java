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
import nl.uitkomst.domain.proposal.AnswerAboutProposal;
import nl.uitkomst.domain.proposal.AskAboutProposal;
import nl.uitkomst.domain.proposal.AskAdvice;
import nl.uitkomst.domain.proposal.ChangeProposal;
import nl.uitkomst.domain.proposal.Dossiers;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.PutForwardAgain;
import nl.uitkomst.domain.proposal.UseAdvice;
import nl.uitkomst.domain.proposal.WithdrawProposal;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Set;

/** One proposal that was put forward: its versions, questions and advice, and changing it, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/investeringen/voorstellen/{volgnummer: \\d+}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
@Tag(name = "investeringen")
public class ProposalApi {

    private static final int LONGEST = 2000;

    @Inject
    Dossiers dossiers;

    @Inject
    Drafting drafting;

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
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber contract;

    @PathParam("volgnummer")
    int number;

    @GET
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.ALDERMAN, Role.AUDITOR})
    @Operation(summary = "Eén voorstel: wat het vraagt en oplevert, zijn versies, vragen en advies, en wie wat deed")
    public ProposalJson show() {
        return ProposalJson.of(dossiers.of(person.get(), contract, number), language.texts());
    }

    @PUT
    @Operation(
            summary =
                    "Het voorstel wijzigen: dat wordt een nieuwe versie. Stuur 'waarom' mee, en 'gelezen' zoals u dat las",
            description =
                    "Dat kan niet terwijl er wordt gestemd. Alles moet er zijn; wat eerder was voorgesteld blijft te lezen.")
    public Response change(String body) {
        var input = JsonInput.of(body, language.texts(), PlanInput.with("waarom", "gelezen"));
        var why = input.required("waarom", Plan.LONGEST_TEXT);
        var read = input.whole("gelezen", 0, ProposalsApi.HIGHEST);
        return drafting.keep(contract, input, true, plan -> {
            changeProposal.change(person.get(), contract, number, plan, why, read.orElseThrow());
            return Response.ok(show()).build();
        });
    }

    @POST
    @Path("opnieuw")
    @Operation(summary = "Een aangehouden voorstel opnieuw inbrengen; stuur 'gelezen' mee zoals u dat las")
    public Response putForwardAgain(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("gelezen"));
        var read = input.whole("gelezen", 0, ProposalsApi.HIGHEST);
        return attempt(input, () -> putForwardAgain.putForward(person.get(), contract, number, read.orElseThrow()));
    }

    @POST
    @Path("intrekking")
    @Operation(summary = "Het voorstel intrekken, met de reden; dat kan niet terwijl er wordt gestemd")
    public Response withdraw(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden"));
        var why = input.required("reden", LONGEST);
        return attempt(input, () -> withdrawProposal.withdraw(person.get(), contract, number, why));
    }

    @POST
    @Path("advies")
    @Operation(summary = "Vastleggen dat de cliëntenraad om advies is gevraagd: 'gevraagdOp' en 'uiterlijk'")
    public Response askAdvice(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("gevraagdOp", "uiterlijk"));
        var on = input.date("gevraagdOp");
        var until = input.date("uiterlijk");
        return attempt(
                input, () -> askAdvice.ask(person.get(), contract, number, on.orElseThrow(), until.orElseThrow()));
    }

    @POST
    @Path("adviesgebruik")
    @Operation(summary = "Vertellen wat met het advies is gedaan")
    public Response useAdvice(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("gebruik"));
        var what = input.required("gebruik", LONGEST);
        return attempt(input, () -> useAdvice.use(person.get(), contract, number, what));
    }

    @POST
    @Path("vragen")
    @Operation(summary = "Een vraag stellen, voor iedereen die het voorstel leest")
    public Response ask(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("tekst"));
        var text = input.required("tekst", LONGEST);
        return attempt(input, () -> askAboutProposal.ask(person.get(), contract, number, text));
    }

    @POST
    @Path("vragen/{vraag: \\d{1,6}}/antwoorden")
    @Operation(summary = "Een vraag beantwoorden")
    public Response answer(@PathParam("vraag") int question, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("tekst"));
        var text = input.required("tekst", LONGEST);
        return attempt(input, () -> answerAboutProposal.answer(person.get(), contract, number, question, text));
    }

    private Response attempt(JsonInput input, Runnable act) {
        return drafting.attempt(input, () -> {
            act.run();
            return Response.ok(show()).build();
        });
    }
}
