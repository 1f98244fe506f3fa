package nl.uitkomst.web.award;

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
import nl.uitkomst.domain.award.AwardBoards;
import nl.uitkomst.domain.award.ContractPlan;
import nl.uitkomst.domain.award.FinishAward;
import nl.uitkomst.domain.award.Hold;
import nl.uitkomst.domain.award.HoldAward;
import nl.uitkomst.domain.award.MakeContract;
import nl.uitkomst.domain.award.OwnLetter;
import nl.uitkomst.domain.award.Raised;
import nl.uitkomst.domain.award.Reasons;
import nl.uitkomst.domain.award.SendDecision;
import nl.uitkomst.domain.award.WriteReasons;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.WithdrawTender;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The award, for another system: for the client the whole of it, for a candidate its own letter. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/gunning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR})
@Tag(name = "aanbestedingen")
public class AwardApi {

    private static final String KEY = "[0-9a-f-]{36}";

    @Inject
    AwardBoards boards;

    @Inject
    WriteReasons writing;

    @Inject
    SendDecision sending;

    @Inject
    HoldAward holding;

    @Inject
    FinishAward finishing;

    @Inject
    MakeContract making;

    @Inject
    WithdrawTender withdrawing;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(
            summary = "De gunning: besluit per kandidaat, opschortende termijn, bezwaren en wat ervan kwam",
            description = "Zolang 'geschreven' niet waar is, zijn de redenen een voorstel uit de scores.")
    public AwardJson.Gunning read() {
        return AwardJson.of(boards.of(person.get(), number), language.texts());
    }

    @PUT
    @Path("redenen")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "De redenen per kandidaat schrijven, tot de beslissing is verstuurd",
            description =
                    "'redenen' is een lijst met 'kandidaat', 'kenmerken' en, behalve voor de winnaar, 'voordelen'. Noem geen andere kandidaat dan de winnaar, en geen prijs van een ander.")
    public Response write(String body) {
        var input = sent(body, "redenen");
        if (!input.has("redenen")) {
            input.fault("redenen", "required", "form.required");
        }
        var reasons = reasons(input);
        return attempt(input, () -> writing.write(person.get(), number, reasons));
    }

    private static Map<UUID, Reasons> reasons(JsonInput input) {
        var reasons = new LinkedHashMap<UUID, Reasons>();
        for (var one : input.list("redenen", Set.of("kandidaat", "kenmerken", "voordelen"))) {
            var candidate = one.key("kandidaat");
            var own = one.required("kenmerken", Reasons.LONGEST);
            var better = one.optional("voordelen", Reasons.LONGEST);
            candidate.ifPresent(key -> reasons.put(key, new Reasons(own, better)));
        }
        return reasons;
    }

    @POST
    @Path("besluit")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "De beslissing versturen: alle kandidaten kunnen hun brief vanaf dat moment lezen",
            description =
                    "'opschortendTot' is de laatste dag van de opschortende termijn; zonder is dat de eerste die de wet toestaat.")
    public Response send(String body) {
        var input = sent(body, "opschortendTot");
        var until = input.optionalDate("opschortendTot");
        return attempt(input, () -> sending.send(person.get(), number, until.orElse(null)));
    }

    @POST
    @Path("bezwaren")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Een bezwaar of kort geding vastleggen; zolang het loopt, staat de gunning stil",
            description = "Velden soort (bezwaar of kortGeding), op, waarover en, van een kandidaat, van")
    public Response raise(String body) {
        var input = sent(body, "soort", "van", "op", "waarover");
        var kind = input.choice("soort", Hold.Kind.class);
        var who = candidate(input);
        var on = input.date("op");
        var words = input.required("waarover", HoldAward.LONGEST);
        return attempt(
                input,
                () -> holding.raise(
                        person.get(), number, new Raised(kind.orElseThrow(), who, on.orElseThrow(), words)));
    }

    private static @Nullable UUID candidate(JsonInput input) {
        return input.has("van") ? input.key("van").orElse(null) : null;
    }

    @POST
    @Path("bezwaren/{bezwaar: " + KEY + "}/afronding")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Vastleggen hoe een bezwaar of kort geding eindigde",
            description = "Velden op, uitkomst (afgewezen, toegewezen of ingetrokken) en uitleg")
    public Response end(@PathParam("bezwaar") UUID hold, String body) {
        var input = sent(body, "op", "uitkomst", "uitleg");
        var on = input.date("op");
        var outcome = input.choice("uitkomst", Hold.End.class);
        var words = input.required("uitleg", HoldAward.LONGEST);
        return attempt(
                input, () -> holding.end(person.get(), number, hold, on.orElseThrow(), outcome.orElseThrow(), words));
    }

    @POST
    @Path("definitief")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Definitief gunnen, als de opschortende termijn voorbij is en er niets loopt")
    public Response finish() {
        return attempt(() -> finishing.finish(person.get(), number));
    }

    @POST
    @Path("contract")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Uit een definitieve gunning een contract maken, als concept",
            description =
                    "Velden nummer en begin, de eerste dag van een maand. Elke meetbare belofte wordt een KPI met haar norm en ondergrens.")
    public Response contract(String body) {
        var board = boards.of(person.get(), number);
        var input = sent(body, "nummer", "begin");
        var contract = input.value("nummer", ContractNumber::valueOf, "award.fault.number");
        var first = input.date("begin");
        first.filter(day -> day.getDayOfMonth() != 1)
                .ifPresent(day -> input.fault("begin", "form", "award.fault.first"));
        return attempt(
                input,
                () -> making.make(
                        person.get(),
                        number,
                        ContractPlan.asTendered(
                                contract.orElseThrow(),
                                first.orElseThrow(),
                                board.tender().setup()),
                        AwardResource.words()));
    }

    @POST
    @Path("intrekking")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "De aanbesteding intrekken zonder te gunnen", description = "Veld reden")
    public Response withdraw(String body) {
        var input = sent(body, "reden");
        var why = input.required("reden", WithdrawTender.LONGEST_REASON);
        return attempt(input, () -> withdrawing.withdraw(person.get(), number, why));
    }

    @GET
    @Path("brief")
    @Allowed(Role.BIDDER)
    @Operation(summary = "De eigen brief van een kandidaat, zodra die aan allen is verstuurd")
    public AwardJson.Brief letter() {
        return AwardJson.of(boards.own(person.get(), number));
    }

    @GET
    @Path("brief.{vorm: pdf|docx}")
    @Produces(MediaType.WILDCARD)
    @Allowed(Role.BIDDER)
    @Operation(summary = "De eigen brief als PDF of Word")
    public Response letter(@PathParam("vorm") String form) {
        return AwardFiles.letter(boards.own(person.get(), number), form);
    }

    @GET
    @Path("kandidaten/{kandidaat: " + KEY + "}/brief.{vorm: pdf|docx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "De brief aan een kandidaat als PDF of Word, zodra die is verstuurd")
    public Response letter(@PathParam("kandidaat") UUID candidate, @PathParam("vorm") String form) {
        return AwardFiles.letter(OwnLetter.of(boards.of(person.get(), number), candidate), form);
    }

    @GET
    @Path("verslag.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Het gunningsverslag")
    public Response report() {
        return AwardFiles.report(boards.of(person.get(), number), language.texts());
    }

    /** What was sent about a tender that its sender may see. */
    private JsonInput sent(String body, String... known) {
        boards.of(person.get(), number);
        return JsonInput.of(body, language.texts(), Set.of(known));
    }

    private Response attempt(Runnable act) {
        return attempt(JsonInput.nothing(language.texts()), act);
    }

    private Response attempt(JsonInput input, Runnable act) {
        return Attempt.of(input, act, this::read);
    }
}
