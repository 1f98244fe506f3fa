package nl.uitkomst.web.assessment;

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
import nl.uitkomst.domain.assessment.Assessment;
import nl.uitkomst.domain.assessment.AssessmentBoard;
import nl.uitkomst.domain.assessment.AssessmentBoards;
import nl.uitkomst.domain.assessment.Entered;
import nl.uitkomst.domain.assessment.GiveScores;
import nl.uitkomst.domain.assessment.HoldConsensus;
import nl.uitkomst.domain.assessment.ReadDocument;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Scoring one part of one bid: alone, or together in the consensus session. */
@RequestScoped
@Path("aanbestedingen/{nummer}/beoordeling")
@Allowed({Role.CONTRACT_MANAGER, Role.ASSESSOR, Role.ALDERMAN, Role.AUDITOR})
public class ScoreResource {

    private static final String KEY = "[0-9a-f-]{36}";

    @Inject
    AssessmentBoards boards;

    @Inject
    GiveScores giveScores;

    @Inject
    HoldConsensus consensus;

    @Inject
    ReadDocument readDocument;

    @Inject
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Path("{kandidaat: " + KEY + "}/{deel}")
    @Allowed(Role.ASSESSOR)
    public View alone(
            @PathParam("kandidaat") UUID candidate,
            @PathParam("deel") String key,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        var board = own();
        var part = PartOfBid.get(board.setup(), key);
        return view(board, candidate, part, false, filled(part, mine(board, candidate)), !done.isEmpty());
    }

    @POST
    @Path("{kandidaat: " + KEY + "}/{deel}")
    @Allowed(Role.ASSESSOR)
    public Response give(
            @PathParam("kandidaat") UUID candidate,
            @PathParam("deel") String key,
            MultivaluedMap<String, String> sent) {
        var board = own();
        return attempt(
                board, candidate, key, false, sent, scores -> giveScores.give(person.get(), number, candidate, scores));
    }

    @GET
    @Path("{kandidaat: " + KEY + "}/documenten/{document: " + KEY + "}")
    @Allowed(Role.ASSESSOR)
    public Response document(@PathParam("kandidaat") UUID candidate, @PathParam("document") UUID key) {
        var document = readDocument.read(person.get(), number, candidate, key);
        return Download.streamed(to -> readDocument.write(number, candidate, key, to), document.name());
    }

    @GET
    @Path("consensus/{kandidaat: " + KEY + "}/{deel}")
    public View together(
            @PathParam("kandidaat") UUID candidate,
            @PathParam("deel") String key,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        var board = shared();
        var part = PartOfBid.get(board.setup(), key);
        return view(board, candidate, part, true, filled(part, agreed(board, candidate)), !done.isEmpty());
    }

    @POST
    @Path("consensus/{kandidaat: " + KEY + "}/{deel}")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response agree(
            @PathParam("kandidaat") UUID candidate,
            @PathParam("deel") String key,
            MultivaluedMap<String, String> sent) {
        var board = shared();
        return attempt(
                board, candidate, key, true, sent, scores -> consensus.agree(person.get(), number, candidate, scores));
    }

    /** Before the declaration nothing of a bid is shown. */
    private AssessmentBoard own() {
        var board = boards.of(person.get(), number);
        board.assessor().orElseThrow(() -> new Missing("assessor", number));
        return board;
    }

    private AssessmentBoard shared() {
        var board = boards.of(person.get(), number);
        if (!board.showsScores()) {
            throw new Missing("consensus", number);
        }
        return board;
    }

    private Response attempt(
            AssessmentBoard board,
            UUID candidate,
            String key,
            boolean together,
            MultivaluedMap<String, String> sent,
            Consumer<List<Entered>> act) {
        var part = PartOfBid.get(board.setup(), key);
        var input = FormInput.of(language.texts(), sent);
        var scores = ScoreForm.read(input, part, board);
        return Attempt.of(
                input,
                () -> act.accept(scores),
                (typed, refusal) -> tell(typed, refusal, candidate, part, together),
                () -> view(boards.of(person.get(), number), candidate, part, together, input, false),
                () -> next(
                        (ScorePage) view(board, candidate, part, together, input, false)
                                .model(),
                        input));
    }

    private static String next(ScorePage page, FormInput input) {
        var there = input.has("verder") ? page.next().orElse(page.home()) : page.here();
        return there + (there.equals(page.home()) ? "" : "?gedaan=bewaard");
    }

    private void tell(FormInput input, RuleBroken refusal, UUID candidate, PartOfBid part, boolean together) {
        if (refusal.rule() != Assessment.Rule.CHANGED_MEANWHILE) {
            input.fault("", refusal);
            return;
        }
        var now = boards.of(person.get(), number);
        input.changedMeanwhile(refusal);
        ScoreForm.refresh(input, part, together ? agreed(now, candidate) : mine(now, candidate));
    }

    private FormInput filled(PartOfBid part, Function<Criterion, Optional<SeenScore>> known) {
        return FormInput.filled(language.texts(), ScoreForm.filled(part, known));
    }

    private static Function<Criterion, Optional<SeenScore>> mine(AssessmentBoard board, UUID candidate) {
        return criterion -> board.mine(candidate, criterion.key());
    }

    private static Function<Criterion, Optional<SeenScore>> agreed(AssessmentBoard board, UUID candidate) {
        return criterion -> board.agreed(candidate, criterion.key());
    }

    private View view(
            AssessmentBoard board, UUID candidate, PartOfBid part, boolean together, FormInput input, boolean done) {
        var bid = boards.bid(board, candidate);
        return View.of(
                "assessment/score.jte",
                new ScorePage(
                        board,
                        board.bidder(candidate).orElseThrow(),
                        part,
                        bid,
                        boards.journey(board).orElse(null),
                        together,
                        input,
                        done,
                        places.of(number),
                        language.texts()));
    }
}
