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
import nl.uitkomst.domain.round.ChangeRound;
import nl.uitkomst.domain.round.CloseRound;
import nl.uitkomst.domain.round.MarkRead;
import nl.uitkomst.domain.round.PlanRound;
import nl.uitkomst.domain.round.RoundBoard;
import nl.uitkomst.domain.round.RoundBoards;
import nl.uitkomst.domain.round.RoundPlace;
import nl.uitkomst.domain.round.SeenPart;
import nl.uitkomst.domain.round.SeenRound;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.round.RoundLetter;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rounds of a dialogue: planned, changed and closed by the client, and read by each candidate as far as it takes part. */
@RequestScoped
@Path("aanbestedingen/{nummer}/rondes")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER})
public class RoundsResource {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Set<String> DONE = Set.of("gepland", "gewijzigd", "gesloten", "uitgenodigd");

    @Inject
    RoundBoards boards;

    @Inject
    PlanRound planRound;

    @Inject
    ChangeRound changeRound;

    @Inject
    CloseRound closeRound;

    @Inject
    MarkRead markRead;

    @Inject
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    public View all(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view("rounds", boards.of(person.get(), number), null, blank(), DONE.contains(done) ? done : "");
    }

    @POST
    @Path("gelezen")
    @Allowed(Role.BIDDER)
    public Response read() {
        markRead.mark(person.get(), number, RoundPlace.ROUNDS);
        return Response.seeOther(URI.create(address(""))).build();
    }

    @GET
    @Path("nieuw")
    @Allowed(Role.CONTRACT_MANAGER)
    public View plan() {
        var input = blank();
        var board = holding();
        board.choice().forEach(one -> input.put("kandidaat-" + one.candidate(), "ja"));
        return view("plan", board, null, input, "");
    }

    @POST
    @Path("nieuw")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response plan(MultivaluedMap<String, String> sent) {
        var board = holding();
        var input = FormInput.of(language.texts(), sent);
        var known = board.choice().stream().map(RoundBoard.Choice::candidate).collect(Collectors.toSet());
        input.all("kandidaten").forEach(key -> input.put("kandidaat-" + key, "ja"));
        var plan = new RoundForm(input).plan(known);
        return attempt("plan", board, null, input, "gepland", () -> planRound.plan(person.get(), number, plan));
    }

    @GET
    @Path("{ronde: \\d+}/wijzigen")
    @Allowed(Role.CONTRACT_MANAGER)
    public View change(@PathParam("ronde") int round) {
        var board = holding();
        var one = board.open(round);
        return view("plan", board, one, FormInput.filled(language.texts(), RoundForm.values(one)), "");
    }

    @POST
    @Path("{ronde: \\d+}/wijzigen")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response change(@PathParam("ronde") int round, MultivaluedMap<String, String> sent) {
        var board = holding();
        var one = board.open(round);
        var input = FormInput.of(language.texts(), sent);
        var plan = new RoundForm(input).plan(Set.of());
        return attempt(
                "plan", board, one, input, "gewijzigd", () -> changeRound.change(person.get(), number, round, plan));
    }

    @GET
    @Path("{ronde: \\d+}/sluiten")
    @Allowed(Role.CONTRACT_MANAGER)
    public View close(@PathParam("ronde") int round) {
        var board = holding();
        return view("close", board, board.open(round), blank(), "");
    }

    @POST
    @Path("{ronde: \\d+}/sluiten")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response close(@PathParam("ronde") int round, MultivaluedMap<String, String> sent) {
        var board = holding();
        var one = board.open(round);
        var input = FormInput.of(language.texts(), sent);
        var decisions = new RoundForm(input)
                .closing(one.parts().stream().filter(SeenPart::takesPart).toList());
        return attempt(
                "close", board, one, input, "gesloten", () -> closeRound.close(person.get(), number, round, decisions));
    }

    @GET
    @Path("{ronde: \\d+}/brief.{vorm: pdf|docx}")
    @Allowed(Role.BIDDER)
    public Response letter(@PathParam("ronde") int round, @PathParam("vorm") String form) {
        var board = boards.of(person.get(), number);
        var one = board.round(round);
        return letter(board, one, one.parts().get(0), form);
    }

    @GET
    @Path("{ronde: \\d+}/kandidaten/{kandidaat}/brief.{vorm: pdf|docx}")
    @Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR})
    public Response letter(
            @PathParam("ronde") int round, @PathParam("kandidaat") UUID candidate, @PathParam("vorm") String form) {
        var board = boards.of(person.get(), number);
        var one = board.round(round);
        return letter(board, one, one.part(candidate).orElseThrow(() -> new Missing("candidate", candidate)), form);
    }

    private Response letter(RoundBoard board, SeenRound round, SeenPart part, String form) {
        var texts = Texts.in("nl");
        var name = number + "-ronde-" + round.number() + "." + form;
        return form.equals("pdf")
                ? Download.file(RoundLetter.pdf(board.head(), round, part, texts), name, "application/pdf")
                : Download.file(RoundLetter.docx(board.head(), round, part, texts), name, WORD);
    }

    private RoundBoard holding() {
        var board = boards.of(person.get(), number);
        RoundAnswers.requireHolds(board.head());
        return board;
    }

    private FormInput blank() {
        return FormInput.filled(language.texts(), Map.of());
    }

    private Response attempt(
            String template, RoundBoard board, @Nullable SeenRound one, FormInput input, String done, Runnable act) {
        return RoundRefusals.attempt(
                input, act, () -> view(template, board, one, input, ""), () -> address("?gedaan=" + done));
    }

    private View view(String template, RoundBoard board, @Nullable SeenRound one, FormInput input, String done) {
        var nav = places.of(number, board.head().standing());
        return View.of("round/" + template + ".jte", new RoundsPage(board, one, input, done, nav, language.texts()));
    }

    private String address(String rest) {
        return "/aanbestedingen/" + number + "/rondes" + rest;
    }
}
