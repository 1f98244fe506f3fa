package nl.uitkomst.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.decision.AnswerForMunicipality;
import nl.uitkomst.domain.decision.CastVote;
import nl.uitkomst.domain.decision.Choice;
import nl.uitkomst.domain.decision.CloseVoting;
import nl.uitkomst.domain.decision.Decisions;
import nl.uitkomst.domain.decision.DeclareInterest;
import nl.uitkomst.domain.decision.EndVoting;
import nl.uitkomst.domain.decision.OpenVoting;
import nl.uitkomst.domain.decision.SignDecision;
import nl.uitkomst.domain.decision.Voting.Manner;
import nl.uitkomst.domain.decision.WriteDownVote;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.HashSet;
import java.util.Set;

/** Deciding on a proposal, for another system. Of closed votes it gives no more than the screens do. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/investeringen/voorstellen/{voorstel: \\d{1,5}}/besluit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "besluiten")
public class DecisionApi {

    private static final int MOST_CHANGES = 9999;

    @Inject
    Decisions decisions;

    @Inject
    Closing closing;

    @Inject
    OpenVoting openVoting;

    @Inject
    CastVote castVote;

    @Inject
    WriteDownVote writeDown;

    @Inject
    DeclareInterest declareInterest;

    @Inject
    AnswerForMunicipality municipality;

    @Inject
    CloseVoting closeVoting;

    @Inject
    EndVoting endVoting;

    @Inject
    SignDecision signDecision;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("voorstel")
    int proposal;

    @GET
    @Operation(summary = "De stemmingen over een voorstel, met de uitkomst en de uitleg daarvan")
    public DecisionJson.Besluit read() {
        closing.closeDue();
        return DecisionJson.of(decisions.on(person.get(), number, proposal), language.texts());
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(summary = "Het besluit als PDF")
    public Response pdf(@QueryParam("stemming") @DefaultValue("0") int asked) {
        return DecisionFileResource.file(decisions.on(person.get(), number, proposal), asked, language.texts());
    }

    @POST
    @Path("opening")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(
            summary = "De stemming openen",
            description =
                    "'wijze' is 'totDatum' of 'vergadering'; 'tot' is het moment waarop zij uiterlijk sluit; bij een"
                            + " vergadering 'aanwezig' met de organisaties die er zijn.")
    public Response open(String body) {
        var decision = decisions.on(person.get(), number, proposal);
        var input = JsonInput.of(body, language.texts(), Set.of("wijze", "tot", "aanwezig"));
        var manner = input.choice("wijze", Manner.class);
        var until = input.moment("tot");
        var present = new HashSet<Long>();
        for (var key : input.texts("aanwezig", 40)) {
            OpeningForm.organisation(key, decision)
                    .ifPresentOrElse(
                            present::add, () -> input.fault("aanwezig", "unknown", "decision.api.organisation"));
        }
        return attempt(
                input,
                () -> openVoting.open(
                        person.get(), number, proposal, manner.orElseThrow(), until.orElseThrow(), present));
    }

    @POST
    @Path("stemmen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(
            summary = "Stemmen namens de eigen organisatie",
            description =
                    "'keuze' is 'voor', 'tegen' of 'onthouding'. Stuur 'vervangt' mee om een eerdere stem te wijzigen.")
    public Response vote(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("keuze", "motivering", "vervangt"));
        var choice = input.choice("keuze", Choice.class);
        var motivation = input.required("motivering", DecisionResource.LONGEST);
        var replaces = replaces(input);
        return attempt(
                input, () -> castVote.cast(person.get(), number, proposal, choice.orElseThrow(), motivation, replaces));
    }

    @POST
    @Path("opgeschreven-stemmen")
    @Allowed(Role.BOARD_MEMBER)
    @Operation(summary = "Opschrijven wat een zetel in de vergadering stemt, bij open stemmen")
    public Response writeDown(String body) {
        var decision = decisions.on(person.get(), number, proposal);
        var input = JsonInput.of(body, language.texts(), Set.of("zetel", "keuze", "motivering", "vervangt"));
        var seat = DecisionInput.organisation(input, "zetel", decision.publicIds());
        var choice = input.choice("keuze", Choice.class);
        var motivation = input.optional("motivering", DecisionResource.LONGEST);
        var replaces = replaces(input);
        return attempt(
                input,
                () -> writeDown.write(
                        person.get(),
                        number,
                        proposal,
                        seat.orElseThrow(),
                        choice.orElseThrow(),
                        motivation,
                        replaces));
    }

    @POST
    @Path("belangen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Een eigen belang melden; met 'geen' die melding intrekken")
    public Response declareInterest(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("belang", "geen"));
        var none = input.flag("geen");
        var which = none ? "" : input.required("belang", DecisionResource.LONGEST_REASON);
        return attempt(input, () -> declareInterest.declare(person.get(), number, proposal, !none, which));
    }

    @POST
    @Path("instemming")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Antwoorden voor de gemeente: 'akkoord' is waar of onwaar; bij onwaar ook 'motivering'")
    public Response consent(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("akkoord", "motivering", "vervangt"));
        if (!input.has("akkoord")) {
            input.fault("akkoord", "required", "form.required");
        }
        var agrees = input.flag("akkoord");
        var motivation = input.optional("motivering", DecisionResource.LONGEST);
        var replaces = replaces(input);
        return attempt(input, () -> municipality.answer(person.get(), number, proposal, agrees, motivation, replaces));
    }

    @POST
    @Path("sluiting")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Een open stemming in de vergadering sluiten en tellen")
    public Response close() {
        return attempt(nothing(), () -> closeVoting.close(person.get(), number, proposal));
    }

    @POST
    @Path("intrekking")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Het eigen voorstel intrekken terwijl er wordt gestemd")
    public Response takeBack(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden"));
        var why = input.required("reden", DecisionResource.LONGEST_REASON);
        return attempt(input, () -> endVoting.takeBack(person.get(), number, proposal, why));
    }

    @POST
    @Path("aanhouding")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "De stemming stoppen om later te besluiten")
    public Response putOff(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden"));
        var why = input.required("reden", DecisionResource.LONGEST_REASON);
        return attempt(input, () -> endVoting.putOff(person.get(), number, proposal, why));
    }

    @POST
    @Path("handtekeningen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Het besluit tekenen; stuur 'kenmerk' mee zoals u dat las")
    public Response sign(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("kenmerk"));
        var read = input.required("kenmerk", 64);
        return attempt(input, () -> signDecision.sign(person.get(), number, proposal, read));
    }

    private static int replaces(JsonInput input) {
        return input.has("vervangt") ? input.whole("vervangt", 0, MOST_CHANGES).orElse(0) : 0;
    }

    private JsonInput nothing() {
        return JsonInput.of("{}", language.texts(), Set.of());
    }

    private Response attempt(JsonInput input, Runnable act) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            act.run();
            return Response.ok(DecisionJson.of(decisions.on(person.get(), number, proposal), language.texts()))
                    .build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, "");
        }
    }
}
