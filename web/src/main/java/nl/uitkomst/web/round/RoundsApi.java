package nl.uitkomst.web.round;

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
import nl.uitkomst.domain.round.AnswerMinutes;
import nl.uitkomst.domain.round.ChangeRound;
import nl.uitkomst.domain.round.CloseRound;
import nl.uitkomst.domain.round.Closing;
import nl.uitkomst.domain.round.HoldTalk;
import nl.uitkomst.domain.round.PlanRound;
import nl.uitkomst.domain.round.PlanTalk;
import nl.uitkomst.domain.round.RoundBoards;
import nl.uitkomst.domain.round.RoundPlan;
import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.round.TalkPlan;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Rounds of a dialogue and the private talks in them, for another system. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/rondes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "aanbestedingen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER})
public class RoundsApi {

    private static final int LONGEST = 40_000;

    @Inject
    RoundBoards boards;

    @Inject
    PlanRound planRound;

    @Inject
    ChangeRound changeRound;

    @Inject
    CloseRound closeRound;

    @Inject
    PlanTalk planTalk;

    @Inject
    HoldTalk holdTalk;

    @Inject
    AnswerMinutes answerMinutes;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(
            summary = "De rondes van de dialoog, zoals u die mag zien",
            description = "Een kandidaat leest alleen de rondes waaraan hij meedoet, met alleen zijn eigen deel")
    public List<RoundJson.Ronde> all() {
        return RoundJson.Ronde.all(boards.of(person.get(), number));
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Een ronde plannen; wie meedoet, leest haar meteen",
            description = "Velden thema, omschrijving, van, tot en kandidaten (sleutels)")
    public Response plan(String body) {
        var input = holding(body, "thema", "omschrijving", "van", "tot", "kandidaten");
        var plan = plan(input, input.keys("kandidaten"));
        return RoundAnswers.of(input, () -> ronde(planRound.plan(person.get(), number, plan)));
    }

    @PUT
    @Path("{ronde: \\d+}")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een open ronde wijzigen", description = "Velden thema, omschrijving, van en tot")
    public Response change(@PathParam("ronde") int round, String body) {
        var input = holding(body, "thema", "omschrijving", "van", "tot");
        var plan = plan(input, List.of());
        return RoundAnswers.of(input, () -> changeRound.change(person.get(), number, round, plan), () -> ronde(round));
    }

    @POST
    @Path("{ronde: \\d+}/sluiten")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Een ronde sluiten: elke kandidaat leest op hetzelfde moment of hij verdergaat, en waarom",
            description = "Veld besluiten: een lijst met kandidaat, uitkomst en motivering, voor elke deelnemer één")
    public Response close(@PathParam("ronde") int round, String body) {
        var input = holding(body, "besluiten");
        var decisions = new LinkedHashMap<UUID, Closing>();
        for (var one : input.list("besluiten", Set.of("kandidaat", "uitkomst", "motivering"))) {
            var outcome = one.choice("uitkomst", Outcome.class);
            var motivation = one.optional("motivering", LONGEST);
            one.key("kandidaat").ifPresent(key -> decisions.put(key, new Closing(outcome.orElse(null), motivation)));
        }
        return RoundAnswers.of(
                input, () -> closeRound.close(person.get(), number, round, decisions), () -> ronde(round));
    }

    @POST
    @Path("{ronde: \\d+}/gesprekken")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Een kandidaat uitnodigen voor een gesprek; alleen die kandidaat leest het",
            description = "Velden kandidaat, begin en einde (2026-11-22T09:00:00Z), plaats en agenda")
    public Response invite(@PathParam("ronde") int round, String body) {
        var input = holding(body, "kandidaat", "begin", "einde", "plaats", "agenda");
        var candidate = input.key("kandidaat");
        var plan = talk(input);
        return RoundAnswers.of(
                input, () -> talk(planTalk.invite(person.get(), number, round, candidate.orElseThrow(), plan)));
    }

    @GET
    @Path("gesprekken/{gesprek}")
    @Allowed({Role.CONTRACT_MANAGER, Role.BIDDER})
    @Operation(summary = "Eén gesprek, met het verslag zodra u dat mag lezen")
    public RoundJson.Gesprek talk(@PathParam("gesprek") UUID key) {
        return RoundJson.Gesprek.of(boards.of(person.get(), number).talk(key));
    }

    @PUT
    @Path("gesprekken/{gesprek}")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een gesprek verplaatsen", description = "Velden begin, einde, plaats en agenda")
    public Response move(@PathParam("gesprek") UUID key, String body) {
        var input = holding(body, "begin", "einde", "plaats", "agenda");
        var plan = talk(input);
        return RoundAnswers.of(input, () -> planTalk.move(person.get(), number, key, plan), () -> talk(key));
    }

    @PUT
    @Path("gesprekken/{gesprek}/verslag")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Het verslag schrijven, en delen met de kandidaat",
            description = "Velden verslag en delen; na het delen verandert het niet meer")
    public Response minute(@PathParam("gesprek") UUID key, String body) {
        var input = holding(body, "verslag", "delen");
        var minutes = input.optional("verslag", LONGEST);
        var share = input.flag("delen");
        return RoundAnswers.of(
                input, () -> holdTalk.minute(person.get(), number, key, minutes, share), () -> talk(key));
    }

    @POST
    @Path("gesprekken/{gesprek}/reactie")
    @Allowed(Role.BIDDER)
    @Operation(
            summary = "Het verslag van uw gesprek bevestigen, eventueel met een opmerking",
            description = "Veld opmerking; daarna staat het verslag vast")
    public Response answer(@PathParam("gesprek") UUID key, String body) {
        boards.of(person.get(), number).talk(key);
        var input = JsonInput.of(body, language.texts(), Set.of("opmerking"));
        var remark = input.optional("opmerking", LONGEST);
        return RoundAnswers.of(input, () -> answerMinutes.answer(person.get(), number, key, remark), () -> talk(key));
    }

    private JsonInput holding(String body, String... known) {
        RoundAnswers.requireHolds(boards.of(person.get(), number).head());
        return JsonInput.of(body, language.texts(), Set.of(known));
    }

    private static RoundPlan plan(JsonInput input, List<UUID> candidates) {
        return new RoundPlan(
                input.optional("thema", LONGEST),
                input.optional("omschrijving", LONGEST),
                input.optionalDate("van").orElse(null),
                input.optionalDate("tot").orElse(null),
                Set.copyOf(candidates));
    }

    private static TalkPlan talk(JsonInput input) {
        return new TalkPlan(
                input.moment("begin").orElse(null),
                input.moment("einde").orElse(null),
                input.optional("plaats", LONGEST),
                input.optional("agenda", LONGEST));
    }

    private RoundJson.Ronde ronde(int round) {
        return RoundJson.Ronde.of(boards.of(person.get(), number).round(round));
    }
}
