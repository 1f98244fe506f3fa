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
import nl.uitkomst.domain.round.AnswerDraft;
import nl.uitkomst.domain.round.AnswerQuestions;
import nl.uitkomst.domain.round.AnswerRequest;
import nl.uitkomst.domain.round.AskQuestion;
import nl.uitkomst.domain.round.Asked;
import nl.uitkomst.domain.round.Question.Kind;
import nl.uitkomst.domain.round.QuestionBoards;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;

/** Questions of candidates and their answers, for another system. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/vragen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "aanbestedingen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER})
public class QuestionsApi {

    private static final int LONGEST = 40_000;

    @Inject
    QuestionBoards boards;

    @Inject
    AskQuestion askQuestion;

    @Inject
    AnswerRequest answerRequest;

    @Inject
    AnswerQuestions answerQuestions;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(
            summary = "Vragen en antwoorden, zoals u die mag lezen",
            description =
                    "Gepubliceerde antwoorden staan in nota’s, in een volgorde door loting en zonder wie het vroeg")
    public RoundJson.Vragen all() {
        return RoundJson.Vragen.of(boards.of(person.get(), number));
    }

    @POST
    @Allowed(Role.BIDDER)
    @Operation(
            summary = "Een vraag stellen",
            description = "Velden soort (algemeen of vertrouwelijk), vraag en, bij vertrouwelijk, reden")
    public Response ask(String body) {
        RoundAnswers.requireAsker(boards.of(person.get(), number).head());
        var input = JsonInput.of(body, language.texts(), Set.of("soort", "vraag", "reden"));
        var kind = input.choice("soort", Kind.class);
        var words = input.required("vraag", LONGEST);
        var reason = input.optional("reden", LONGEST);
        return RoundAnswers.of(
                input,
                () -> question(askQuestion.ask(person.get(), number, new Asked(kind.orElseThrow(), words, reason))));
    }

    @POST
    @Path("{vraag}/toestemming")
    @Allowed(Role.BIDDER)
    @Operation(summary = "Toestemmen dat uw vertrouwelijke vraag wordt gepubliceerd")
    public Response consent(@PathParam("vraag") UUID key, String body) {
        question(key);
        var input = JsonInput.of(body, language.texts(), Set.of());
        return RoundAnswers.of(input, () -> answerRequest.consent(person.get(), number, key), () -> question(key));
    }

    @POST
    @Path("{vraag}/intrekken")
    @Allowed(Role.BIDDER)
    @Operation(summary = "Een eigen vraag intrekken die nog niet is beantwoord")
    public Response withdraw(@PathParam("vraag") UUID key, String body) {
        question(key);
        var input = JsonInput.of(body, language.texts(), Set.of());
        return RoundAnswers.of(input, () -> answerRequest.withdraw(person.get(), number, key), () -> question(key));
    }

    @PUT
    @Path("antwoorden")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Antwoorden als concept bewaren; nog niemand anders leest ze",
            description = "Veld antwoorden: een lijst met vraag, neutraal (zo lezen anderen de vraag) en antwoord")
    public Response draft(String body) {
        var input = holding(body, "antwoorden");
        var drafts = new LinkedHashMap<UUID, AnswerDraft>();
        for (var one : input.list("antwoorden", Set.of("vraag", "neutraal", "antwoord"))) {
            var draft = new AnswerDraft(one.optional("neutraal", LONGEST), one.optional("antwoord", LONGEST));
            one.key("vraag").ifPresent(key -> drafts.put(key, draft));
        }
        return RoundAnswers.of(input, () -> answerQuestions.draft(person.get(), number, drafts), this::all);
    }

    @POST
    @Path("notas")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Antwoorden publiceren als één nota: alle kandidaten lezen die op hetzelfde moment",
            description = "Veld vragen: de sleutels van de vragen")
    public Response publish(String body) {
        var input = holding(body, "vragen");
        var keys = Set.copyOf(input.keys("vragen"));
        return RoundAnswers.of(input, () -> {
            var notice = answerQuestions.publish(person.get(), number, keys);
            return RoundJson.Nota.of(boards.of(person.get(), number).notice(notice));
        });
    }

    @PUT
    @Path("{vraag}/antwoord")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een vertrouwelijke vraag beantwoorden, aan alleen de vrager", description = "Veld antwoord")
    public Response answer(@PathParam("vraag") UUID key, String body) {
        var input = holding(body, "antwoord");
        question(key);
        var answer = input.required("antwoord", LONGEST);
        return RoundAnswers.of(
                input, () -> answerQuestions.answerAlone(person.get(), number, key, answer), () -> question(key));
    }

    @PUT
    @Path("{vraag}/verzoek")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "De vrager toestemming vragen om een vertrouwelijke vraag te publiceren",
            description = "Veld verzoek: waarom")
    public Response request(@PathParam("vraag") UUID key, String body) {
        var input = holding(body, "verzoek");
        question(key);
        var why = input.required("verzoek", LONGEST);
        return RoundAnswers.of(
                input, () -> answerQuestions.request(person.get(), number, key, why), () -> question(key));
    }

    private JsonInput holding(String body, String... known) {
        RoundAnswers.requireHolds(boards.of(person.get(), number).head());
        return JsonInput.of(body, language.texts(), Set.of(known));
    }

    private RoundJson.Vraag question(UUID key) {
        return RoundJson.Vraag.of(boards.of(person.get(), number).question(key));
    }
}
