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
import nl.uitkomst.domain.round.AnswerDraft;
import nl.uitkomst.domain.round.AnswerQuestions;
import nl.uitkomst.domain.round.AnswerRequest;
import nl.uitkomst.domain.round.AskQuestion;
import nl.uitkomst.domain.round.Asked;
import nl.uitkomst.domain.round.MarkRead;
import nl.uitkomst.domain.round.Question.Kind;
import nl.uitkomst.domain.round.QuestionBoard;
import nl.uitkomst.domain.round.QuestionBoards;
import nl.uitkomst.domain.round.RoundPlace;
import nl.uitkomst.domain.round.SeenQuestion;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.round.AnswersPaper;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions of candidates and their answers: to all at one moment, or to who asked alone. */
@RequestScoped
@Path("aanbestedingen/{nummer}/vragen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER})
public class QuestionsResource {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Set<String> DONE =
            Set.of("gesteld", "toegestemd", "ingetrokken", "bewaard", "gepubliceerd", "beantwoord", "gevraagd");

    @Inject
    QuestionBoards boards;

    @Inject
    AskQuestion askQuestion;

    @Inject
    AnswerRequest answerRequest;

    @Inject
    AnswerQuestions answerQuestions;

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
        return view(
                boards.of(person.get(), number),
                FormInput.filled(language.texts(), Map.of()),
                DONE.contains(done) ? done : "");
    }

    @GET
    @Path("notas/{nota: \\d+}/nota.{vorm: pdf|docx}")
    public Response paper(@PathParam("nota") int notice, @PathParam("vorm") String form) {
        var board = boards.of(person.get(), number);
        var one = board.notice(notice);
        var texts = Texts.in("nl");
        var name = number + "-nota-van-inlichtingen-" + notice + "." + form;
        return form.equals("pdf")
                ? Download.file(AnswersPaper.pdf(board.head(), one, texts), name, "application/pdf")
                : Download.file(AnswersPaper.docx(board.head(), one, texts), name, WORD);
    }

    @POST
    @Allowed(Role.BIDDER)
    public Response ask(MultivaluedMap<String, String> sent) {
        var board = boards.of(person.get(), number);
        RoundAnswers.requireAsker(board.head());
        var input = FormInput.of(language.texts(), sent);
        var kind = input.choice("soort", Kind.class);
        if (kind.isEmpty() && !input.has("vraag")) {
            input.fault("vraag", "round.rule.WORDS_MISSING");
        }
        if (kind.isEmpty()) {
            return view(board, input, "").withStatus(422);
        }
        var asked = new Asked(kind.get(), input.text("vraag"), input.text("reden"));
        return attempt(board, input, "gesteld", () -> askQuestion.ask(person.get(), number, asked));
    }

    @POST
    @Path("gelezen")
    @Allowed(Role.BIDDER)
    public Response read() {
        markRead.mark(person.get(), number, RoundPlace.QUESTIONS);
        return Response.seeOther(URI.create(address(""))).build();
    }

    @POST
    @Path("{vraag}/toestemming")
    @Allowed(Role.BIDDER)
    public Response consent(@PathParam("vraag") UUID key, MultivaluedMap<String, String> sent) {
        var board = knowing(key);
        var input = FormInput.of(language.texts(), sent);
        return attempt(board, input, "toegestemd", () -> answerRequest.consent(person.get(), number, key));
    }

    @POST
    @Path("{vraag}/intrekken")
    @Allowed(Role.BIDDER)
    public Response withdraw(@PathParam("vraag") UUID key, MultivaluedMap<String, String> sent) {
        var board = knowing(key);
        var input = FormInput.of(language.texts(), sent);
        return attempt(board, input, "ingetrokken", () -> answerRequest.withdraw(person.get(), number, key));
    }

    /** Keeps all drafts on the page, and then publishes those that were ticked when that was asked. */
    @POST
    @Path("antwoorden")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response draft(MultivaluedMap<String, String> sent) {
        var board = holding();
        var input = FormInput.of(language.texts(), sent);
        var drafts = new LinkedHashMap<UUID, AnswerDraft>();
        for (var question : board.toPublish()) {
            var key = question.key();
            if (sent.containsKey("antwoord-" + key)) {
                drafts.put(key, new AnswerDraft(input.text("neutraal-" + key), input.text("antwoord-" + key)));
            }
        }
        var publish = input.text("doen").equals("publiceren");
        var chosen = board.toPublish().stream()
                .map(SeenQuestion::key)
                .filter(key -> input.all("publiceren").contains(key.toString()))
                .collect(Collectors.toSet());
        return attempt(board, input, publish ? "gepubliceerd" : "bewaard", () -> {
            answerQuestions.draft(person.get(), number, drafts);
            if (publish) {
                answerQuestions.publish(person.get(), number, chosen);
            }
        });
    }

    @POST
    @Path("{vraag}/antwoord")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response answer(@PathParam("vraag") UUID key, MultivaluedMap<String, String> sent) {
        var board = holding();
        board.question(key);
        var input = FormInput.of(language.texts(), sent);
        return attempt(
                board,
                input,
                "beantwoord",
                () -> answerQuestions.answerAlone(person.get(), number, key, input.text("antwoord-" + key)));
    }

    @POST
    @Path("{vraag}/verzoek")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response request(@PathParam("vraag") UUID key, MultivaluedMap<String, String> sent) {
        var board = holding();
        board.question(key);
        var input = FormInput.of(language.texts(), sent);
        return attempt(
                board,
                input,
                "gevraagd",
                () -> answerQuestions.request(person.get(), number, key, input.text("verzoek-" + key)));
    }

    private QuestionBoard holding() {
        var board = boards.of(person.get(), number);
        RoundAnswers.requireHolds(board.head());
        return board;
    }

    private QuestionBoard knowing(UUID key) {
        var board = boards.of(person.get(), number);
        board.question(key);
        return board;
    }

    private Response attempt(QuestionBoard board, FormInput input, String done, Runnable act) {
        return RoundRefusals.attempt(input, act, () -> view(board, input, ""), () -> address("?gedaan=" + done));
    }

    private View view(QuestionBoard board, FormInput input, String done) {
        var nav = places.of(number, board.head().standing());
        return View.of("round/questions.jte", new QuestionsPage(board, input, done, nav, language.texts()));
    }

    private String address(String rest) {
        return "/aanbestedingen/" + number + "/vragen" + rest;
    }
}
