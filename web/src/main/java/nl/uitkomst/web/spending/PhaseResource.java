package nl.uitkomst.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.spending.CheckCondition;
import nl.uitkomst.domain.spending.DeclareConditionMet;
import nl.uitkomst.domain.spending.Executions;
import nl.uitkomst.domain.spending.PayPhase;
import nl.uitkomst.domain.spending.TakeMoneyBack;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One phase of an adopted proposal: its condition declared met and checked, its payments, and what came back. */
@RequestScoped
@Path("contracten/{nummer}/investeringen/voorstellen/{voorstel: \\d{1,4}}/uitvoering/fasen/{fase: \\d{1,3}}")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class PhaseResource {

    private static final int LONGEST = 4000;

    @Inject
    Executions executions;

    @Inject
    DeclareConditionMet declareConditionMet;

    @Inject
    CheckCondition checkCondition;

    @Inject
    PayPhase payPhase;

    @Inject
    TakeMoneyBack takeMoneyBack;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("voorstel")
    int proposal;

    @PathParam("fase")
    int phase;

    @GET
    public View show() {
        return view(FormInput.filled(language.texts(), Map.of()));
    }

    @POST
    @Path("melding")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
    public Response declare(List<EntityPart> parts) {
        var form = ProofForm.of(language.texts(), parts);
        var how = form.input().required("hoe", LONGEST);
        var proof = form.proof();
        return attempt(
                form.input(),
                refusal -> SpendingRules.isAboutText(refusal) ? "hoe" : "",
                "gemeld",
                () -> declareConditionMet.declare(person.get(), number, proposal, phase, how, proof.orElse(null)));
    }

    @POST
    @Path("controle")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response check(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var answer = input.text("gehaald");
        var met = answer.equals("ja");
        if (!met && !answer.equals("nee")) {
            input.fault("gehaald", "form.choose");
        }
        var words = input.optional("woorden", LONGEST);
        return attempt(
                input,
                refusal -> SpendingRules.isAboutText(refusal) ? "woorden" : "",
                met ? "akkoord" : "teruggestuurd",
                () -> checkCondition.check(person.get(), number, proposal, phase, met, words));
    }

    @POST
    @Path("betalingen")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.CONTRACT_MANAGER)
    public Response pay(List<EntityPart> parts) {
        var form = ProofForm.of(language.texts(), parts);
        var payment = form.payment();
        var proof = form.proof();
        return attempt(
                form.input(),
                SpendingRules::fieldOfPayment,
                "betaald",
                () -> payPhase.pay(person.get(), number, proposal, phase, payment.orElseThrow(), proof.orElse(null)));
    }

    @POST
    @Path("terugbetalingen")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response takeBack(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var amount = ProofForm.amount(input, "terug");
        var why = input.required("waarom", LONGEST);
        return attempt(
                input,
                refusal -> SpendingRules.isAboutText(refusal) ? "waarom" : "terug",
                "terugbetaald",
                () -> takeMoneyBack.takeBack(person.get(), number, proposal, phase, amount.orElseThrow(), why));
    }

    private Response attempt(FormInput input, Function<RuleBroken, String> field, String done, Runnable act) {
        if (!input.isFaultless()) {
            return view(input).withStatus(422);
        }
        try {
            act.run();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            input.fault(field.apply(refusal), refusal);
            return view(input).withStatus(409);
        }
        return Response.seeOther(URI.create("/contracten/" + number + "/investeringen/voorstellen/" + proposal
                        + "/uitvoering?gedaan=" + done))
                .build();
    }

    private View view(FormInput input) {
        var execution = executions.of(person.get(), number, proposal);
        var progress = execution.phases().stream()
                .filter(one -> one.phase().number() == phase)
                .findFirst()
                .orElseThrow(() -> new Missing("phase", phase));
        return View.of(
                "spending/phase.jte", new PhasePage(execution, progress, input, places.of(number), language.texts()));
    }
}
