package nl.uitkomst.web.decision;

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
import nl.uitkomst.domain.decision.WriteDownVote;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/** Deciding on one proposal: opening the voting, voting, answering for the municipality, closing in the meeting, signing. */
@RequestScoped
@Path("contracten/{nummer}/investeringen/voorstellen/{voorstel: \\d{1,5}}/besluit")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class DecisionResource {

    static final int LONGEST = 4000;
    static final int LONGEST_REASON = 2000;
    private static final int MOST_CHANGES = 9999;
    private static final Set<String> DONE = Set.of(
            "geopend",
            "gestemd",
            "opgeschreven",
            "belang",
            "geen-belang",
            "geantwoord",
            "gesloten",
            "gestopt",
            "getekend");

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
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("voorstel")
    int proposal;

    @GET
    public View show(
            @QueryParam("gedaan") @DefaultValue("") String done, @QueryParam("stemming") @DefaultValue("0") int asked) {
        closing.closeDue();
        return view(FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "", asked);
    }

    @POST
    @Path("openen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response open(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var form = OpeningForm.read(input, decisions.on(person.get(), number, proposal));
        return attempt(
                input,
                "geopend",
                () -> form.ifPresent(asked -> openVoting.open(
                        person.get(), number, proposal, asked.manner(), asked.closesAt(), asked.present())));
    }

    @POST
    @Path("stem")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response vote(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var choice = input.choice("keuze", Choice.class);
        var motivation = input.required("motivering", LONGEST);
        var replaces = replaces(input);
        return attempt(
                input,
                "gestemd",
                () -> choice.ifPresent(
                        chosen -> castVote.cast(person.get(), number, proposal, chosen, motivation, replaces)));
    }

    @POST
    @Path("opschrijven")
    @Allowed(Role.BOARD_MEMBER)
    public Response writeDown(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var seat = OpeningForm.seat(input, "zetel", decisions.on(person.get(), number, proposal));
        var choice = input.choice("keuze-zetel", Choice.class);
        var motivation = input.optional("motivering-zetel", LONGEST);
        return attempt(
                input,
                "opgeschreven",
                () -> seat.ifPresent(organisation -> writeDown.write(
                        person.get(),
                        number,
                        proposal,
                        organisation,
                        choice.orElseThrow(),
                        motivation,
                        known(organisation))));
    }

    /** In the meeting everybody hears what is written down, so that a change is meant as one. */
    private int known(long organisation) {
        return decisions.on(person.get(), number, proposal).newest().stream()
                .flatMap(voting -> voting.seatOf(organisation).stream())
                .mapToInt(seat -> seat.votes().size())
                .findFirst()
                .orElse(0);
    }

    @POST
    @Path("belang")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response declareInterest(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var withdrawn = input.has("geen");
        var which = withdrawn ? "" : input.required("eigen-belang", LONGEST_REASON);
        return attempt(
                input,
                withdrawn ? "geen-belang" : "belang",
                () -> declareInterest.declare(person.get(), number, proposal, !withdrawn, which));
    }

    @POST
    @Path("instemming")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response consent(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var answer = input.text("instemming");
        if (!Set.of("ja", "nee").contains(answer)) {
            input.fault("instemming", "form.choose");
        }
        var motivation = input.optional("toelichting", LONGEST);
        if (answer.equals("nee") && motivation.isEmpty()) {
            input.fault("toelichting", "form.required");
        }
        var replaces = replaces(input);
        return attempt(
                input,
                "geantwoord",
                () -> municipality.answer(person.get(), number, proposal, answer.equals("ja"), motivation, replaces));
    }

    @POST
    @Path("sluiten")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response close(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(input, "gesloten", () -> closeVoting.close(person.get(), number, proposal));
    }

    @POST
    @Path("stoppen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response end(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var how = input.text("hoe");
        if (!Set.of("terug", "later").contains(how)) {
            input.fault("hoe", "form.choose");
        }
        var why = input.required("reden", LONGEST_REASON);
        return attempt(input, "gestopt", () -> {
            if (how.equals("terug")) {
                endVoting.takeBack(person.get(), number, proposal, why);
            } else {
                endVoting.putOff(person.get(), number, proposal, why);
            }
        });
    }

    @POST
    @Path("tekenen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response sign(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("akkoord")) {
            input.fault("akkoord", "decision.sign.fault");
        }
        return attempt(
                input, "getekend", () -> signDecision.sign(person.get(), number, proposal, input.text("kenmerk")));
    }

    private static int replaces(FormInput input) {
        return input.has("vervangt") ? input.whole("vervangt", 0, MOST_CHANGES).orElse(0) : 0;
    }

    private Response attempt(FormInput input, String done, Runnable act) {
        if (!input.isFaultless()) {
            return view(input, "", 0).withStatus(422);
        }
        try {
            act.run();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            input.fault("", refusal);
            return view(input, "", 0).withStatus(409);
        }
        return Response.seeOther(URI.create(
                        "/contracten/" + number + "/investeringen/voorstellen/" + proposal + "/besluit?gedaan=" + done))
                .build();
    }

    private View view(FormInput input, String done, int asked) {
        var decision = decisions.on(person.get(), number, proposal);
        return View.of(
                "decision/decision.jte",
                new DecisionPage(decision, asked, person.get(), input, done, places.of(number), language.texts()));
    }
}
