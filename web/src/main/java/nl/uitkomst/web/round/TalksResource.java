package nl.uitkomst.web.round;

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
import nl.uitkomst.domain.round.AnswerMinutes;
import nl.uitkomst.domain.round.HoldTalk;
import nl.uitkomst.domain.round.PlanTalk;
import nl.uitkomst.domain.round.RoundBoard;
import nl.uitkomst.domain.round.RoundBoards;
import nl.uitkomst.domain.round.SeenPart;
import nl.uitkomst.domain.round.SeenRound;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.round.TalkInvitation;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.term.OwnAddress;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Private talks: planned and minuted by the client, confirmed by the candidate, and read by nobody else. */
@RequestScoped
@Path("aanbestedingen/{nummer}/rondes")
@Allowed({Role.CONTRACT_MANAGER, Role.BIDDER})
public class TalksResource {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Set<String> DONE = Set.of("uitgenodigd", "verplaatst", "bewaard", "gedeeld", "bevestigd");

    @Inject
    RoundBoards boards;

    @Inject
    PlanTalk planTalk;

    @Inject
    HoldTalk holdTalk;

    @Inject
    AnswerMinutes answerMinutes;

    @Inject
    OwnAddress ownAddress;

    @Inject
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Path("{ronde: \\d+}/gesprek")
    @Allowed(Role.CONTRACT_MANAGER)
    public View invite(@PathParam("ronde") int round) {
        var board = holding();
        return inviting(board, board.open(round), FormInput.filled(language.texts(), Map.of()));
    }

    @POST
    @Path("{ronde: \\d+}/gesprek")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response invite(@PathParam("ronde") int round, MultivaluedMap<String, String> sent) {
        var board = holding();
        var one = board.open(round);
        var input = FormInput.of(language.texts(), sent);
        var plan = new RoundForm(input).talk();
        var chosen = one.parts().stream()
                .filter(SeenPart::takesPart)
                .filter(part -> part.candidate().toString().equals(input.text("kandidaten")))
                .findFirst();
        if (chosen.isEmpty()) {
            input.fault("kandidaten", "form.choose");
        }
        try {
            var candidate = chosen.map(SeenPart::candidate).orElse(NOBODY);
            var talk = planTalk.invite(person.get(), number, round, candidate, plan);
            return Response.seeOther(URI.create(address(talk, "uitgenodigd"))).build();
        } catch (RuleBroken refusal) {
            return inviting(board, one, input).withStatus(RoundRefusals.tell(input, refusal));
        }
    }

    @GET
    @Path("gesprekken/{gesprek}")
    public View one(@PathParam("gesprek") UUID talk, @QueryParam("gedaan") @DefaultValue("") String done) {
        var board = boards.of(person.get(), number);
        var input = FormInput.filled(language.texts(), RoundForm.values(board.talk(talk)));
        return view(board, talk, input, DONE.contains(done) ? done : "");
    }

    @GET
    @Path("gesprekken/{gesprek}/uitnodiging.ics")
    public Response calendar(@PathParam("gesprek") UUID key) {
        var board = boards.of(person.get(), number);
        var file = TalkInvitation.of(board.head(), board.talk(key), ownAddress.text(), language.texts());
        return Download.file(file, number + "-gesprek.ics", TalkInvitation.MEDIA_TYPE);
    }

    @POST
    @Path("gesprekken/{gesprek}/plan")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response move(@PathParam("gesprek") UUID key, MultivaluedMap<String, String> sent) {
        var board = holding();
        var input = FormInput.of(language.texts(), sent);
        input.put("verslag", board.talk(key).text());
        var plan = new RoundForm(input).talk();
        return attempt(board, key, input, "verplaatst", () -> planTalk.move(person.get(), number, key, plan));
    }

    @POST
    @Path("gesprekken/{gesprek}/verslag")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response minute(@PathParam("gesprek") UUID key, MultivaluedMap<String, String> sent) {
        var board = holding();
        var input = FormInput.of(language.texts(), sent);
        var minutes = input.text("verslag");
        RoundForm.values(board.talk(key)).forEach((name, value) -> input.put(name, value));
        input.put("verslag", minutes);
        var share = input.text("doen").equals("delen");
        return attempt(
                board,
                key,
                input,
                share ? "gedeeld" : "bewaard",
                () -> holdTalk.minute(person.get(), number, key, minutes, share));
    }

    @POST
    @Path("gesprekken/{gesprek}/reactie")
    @Allowed(Role.BIDDER)
    public Response answer(@PathParam("gesprek") UUID key, MultivaluedMap<String, String> sent) {
        var board = boards.of(person.get(), number);
        board.talk(key);
        var input = FormInput.of(language.texts(), sent);
        return attempt(
                board,
                key,
                input,
                "bevestigd",
                () -> answerMinutes.answer(person.get(), number, key, input.text("opmerking")));
    }

    private RoundBoard holding() {
        var board = boards.of(person.get(), number);
        RoundAnswers.requireHolds(board.head());
        return board;
    }

    private Response attempt(RoundBoard board, UUID talk, FormInput input, String done, Runnable act) {
        return RoundRefusals.attempt(input, act, () -> view(board, talk, input, ""), () -> address(talk, done));
    }

    private View inviting(RoundBoard board, SeenRound round, FormInput input) {
        var nav = places.of(number, board.head().standing());
        return View.of("round/invite.jte", new RoundsPage(board, round, input, "", nav, language.texts()));
    }

    private View view(RoundBoard board, UUID talk, FormInput input, String done) {
        var nav = places.of(number, board.head().standing());
        return View.of("round/talk.jte", new TalkPage(board, board.talk(talk), input, done, nav, language.texts()));
    }

    private String address(UUID talk, String done) {
        return "/aanbestedingen/" + number + "/rondes/gesprekken/" + talk + "?gedaan=" + done;
    }
}
