package nl.uitkomst.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.spending.CheckCondition;
import nl.uitkomst.domain.spending.DeclareConditionMet;
import nl.uitkomst.domain.spending.Executions;
import nl.uitkomst.domain.spending.LookBack;
import nl.uitkomst.domain.spending.LookBackOn;
import nl.uitkomst.domain.spending.PayPhase;
import nl.uitkomst.domain.spending.Spending.Payment;
import nl.uitkomst.domain.spending.StopInvestment;
import nl.uitkomst.domain.spending.TakeMoneyBack;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** Carrying out an adopted proposal, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/investeringen/voorstellen/{voorstel: \\d{1,4}}/uitvoering")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "investeringen")
public class ExecutionApi {

    private static final BigDecimal MOST = new BigDecimal("9999999999999.99");
    private static final int LONGEST = 4000;
    private static final int LONGEST_REFERENCE = 80;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> FILE = Set.of("naam", "inhoud");

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
    StopInvestment stopInvestment;

    @Inject
    LookBackOn lookBackOn;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("voorstel")
    int proposal;

    @GET
    @Operation(summary = "Hoe een aangenomen voorstel wordt uitgevoerd: fasen, betalingen, verwachting en terugblik")
    public SpendingJson.Uitvoering show() {
        return SpendingJson.of(executions.of(person.get(), number, proposal));
    }

    @GET
    @Path("bewijzen/{stap: \\d{1,6}}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Het bestand dat een stap bewijst")
    public Response proof(@PathParam("stap") int step) {
        var file = executions.proof(person.get(), number, proposal, step);
        return Download.file(file.content(), file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    @POST
    @Path("fasen/{fase: \\d{1,3}}/meldingen")
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER})
    @Operation(
            summary = "Melden dat de voorwaarde van een fase gehaald is, met 'tekst' en zo nodig 'bewijs'",
            description = "'bewijs' is een object met 'naam' en 'inhoud' (base64).")
    public Response declare(@PathParam("fase") int phase, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("tekst", "bewijs"));
        var how = input.required("tekst", LONGEST);
        var proof = proof(input);
        return attempt(
                input,
                () -> declareConditionMet.declare(person.get(), number, proposal, phase, how, proof.orElse(null)));
    }

    @POST
    @Path("fasen/{fase: \\d{1,3}}/controles")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Controleren of de voorwaarde gehaald is: 'gehaald' (waar of niet waar) en 'tekst'")
    public Response check(@PathParam("fase") int phase, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("gehaald", "tekst"));
        if (!input.has("gehaald")) {
            input.fault("gehaald", "verplicht", "form.choose");
        }
        var met = input.flag("gehaald");
        var words = input.optional("tekst", LONGEST);
        return attempt(input, () -> checkCondition.check(person.get(), number, proposal, phase, met, words));
    }

    @POST
    @Path("fasen/{fase: \\d{1,3}}/betalingen")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary =
                    "Een betaling vastleggen: 'datum', 'kenmerk', 'bedrag', en 'laatste' met 'reden' als er overblijft")
    public Response pay(@PathParam("fase") int phase, String body) {
        var input = JsonInput.of(
                body, language.texts(), Set.of("datum", "kenmerk", "bedrag", "laatste", "reden", "bewijs"));
        var on = input.date("datum");
        var reference = input.required("kenmerk", LONGEST_REFERENCE);
        var amount = amount(input);
        var last = input.flag("laatste");
        var why = input.optional("reden", LONGEST);
        var proof = proof(input);
        return attempt(
                input,
                () -> payPhase.pay(
                        person.get(),
                        number,
                        proposal,
                        phase,
                        new Payment(on.orElseThrow(), reference, amount.orElseThrow(), last, why),
                        proof.orElse(null)));
    }

    @POST
    @Path("fasen/{fase: \\d{1,3}}/terugbetalingen")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Vastleggen dat betaald geld terugkwam: 'bedrag' en 'reden'")
    public Response takeBack(@PathParam("fase") int phase, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("bedrag", "reden"));
        var amount = amount(input);
        var why = input.required("reden", LONGEST);
        return attempt(
                input, () -> takeMoneyBack.takeBack(person.get(), number, proposal, phase, amount.orElseThrow(), why));
    }

    @POST
    @Path("stop")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Eerder stoppen, met 'reden'; wat niet betaald is, is weer vrij")
    public Response stop(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden"));
        var why = input.required("reden", LONGEST);
        return attempt(input, () -> stopInvestment.stop(person.get(), number, proposal, why));
    }

    @POST
    @Path("terugblik")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Terugkijken: 'resultaat' en 'les'")
    public Response lookBack(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("resultaat", "les"));
        var result = input.choice("resultaat", LookBack.Result.class);
        var lesson = input.required("les", LONGEST);
        return attempt(input, () -> lookBackOn.lookBack(person.get(), number, proposal, result.orElseThrow(), lesson));
    }

    private static Optional<Euro> amount(JsonInput input) {
        return input.number("bedrag", BigDecimal.ZERO, MOST, 2).map(amount -> new Euro(amount.setScale(2)));
    }

    private static Optional<DocumentFile> proof(JsonInput input) {
        return input.object("bewijs", FILE).flatMap(file -> {
            var name = file.required("naam", LONGEST_NAME);
            var content = file.value("inhoud", Base64.getDecoder()::decode, "spending.api.base64");
            return content.isEmpty() || name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DocumentFile(name, content.get()));
        });
    }

    private Response attempt(JsonInput input, Runnable act) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            act.run();
            return Response.ok(show()).build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, "");
        }
    }
}
