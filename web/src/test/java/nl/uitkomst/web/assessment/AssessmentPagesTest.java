package nl.uitkomst.web.assessment;

import nl.uitkomst.domain.assessment.Assessment.Stage;
import nl.uitkomst.domain.assessment.AssessmentBoard;
import nl.uitkomst.domain.assessment.Assessor.State;
import nl.uitkomst.domain.assessment.SeenAssessor;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.bid.OpenedBid;
import nl.uitkomst.domain.bid.Promise;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static nl.uitkomst.web.assessment.SomePages.BIDDERS;
import static nl.uitkomst.web.assessment.SomePages.DUTCH;
import static nl.uitkomst.web.assessment.SomePages.GUUS;
import static nl.uitkomst.web.assessment.SomePages.NAV;
import static nl.uitkomst.web.assessment.SomePages.NOON;
import static nl.uitkomst.web.assessment.SomePages.NUMBER;
import static nl.uitkomst.web.assessment.SomePages.input;
import static nl.uitkomst.web.assessment.SomePages.look;
import static nl.uitkomst.web.assessment.SomePages.render;
import static nl.uitkomst.web.assessment.SomePages.setup;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of an assessment, made from what people can see. Leaves them in target/look, to be looked at. */
class AssessmentPagesTest {

    @Test
    void an_assessor_sees_the_own_progress_and_what_is_still_to_do() throws IOException {
        var html = assessment(board(Stage.SCORING, State.SCORING, some(3), List.of(), List.of(), false));

        assertThat(html)
                .contains("U gaf")
                .contains("beoordeling/" + BIDDERS.get(0).candidate() + "/" + GUUS)
                .contains("Er ontbreken nog 5 scores")
                .doesNotContain("Beoordelaar vragen");
        look("beoordeling-alleen", html);
    }

    @Test
    void who_has_to_declare_sees_who_bid_and_nothing_of_the_bids() throws IOException {
        var html = assessment(board(Stage.SCORING, State.ASKED, List.of(), List.of(), List.of(), false));

        assertThat(html).contains("Combinatie A", "name=\"verklaring\"").doesNotContain("/" + GUUS);
        look("beoordeling-verklaring", html);
    }

    @Test
    void the_lead_sees_who_has_finished_and_no_number_of_scores() throws IOException {
        var html = assessment(board(Stage.SCORING, null, List.of(), List.of(), List.of(), true));

        assertThat(html).contains("Consensus openen", "Heeft een belang").doesNotContain("van 2</a>");
        look("beoordeling-leiding", html);
    }

    @Test
    void a_score_stands_beside_what_is_needed_and_promised() throws IOException {
        var page = score(board(Stage.SCORING, State.SCORING, some(1), List.of(), List.of(), false), false);

        var html = render("assessment/score.jte", page);

        assertThat(html)
                .contains("Elke rit op tijd", "name=\"score-1\"", "name=\"motivering-2\"", "name=\"vervangt-1\"")
                .doesNotContain("Scores van de beoordelaars");
        look("score-alleen", html);
    }

    @Test
    void in_the_consensus_session_a_wide_spread_is_told_with_what_each_gave() throws IOException {
        var page = score(board(Stage.CONSENSUS, null, List.of(), both(), some(1), true), true);

        var html = render("assessment/score.jte", page);

        assertThat(html).contains("Ruime spreiding: 4 tot 8, 2 stappen", "Beoordelaar 1", "Beoordelaar 2");
        look("score-consensus", html);
        look("beoordeling-consensus", assessment(board(Stage.CONSENSUS, null, List.of(), both(), some(3), true)));
    }

    private static ScorePage score(AssessmentBoard board, boolean consensus) {
        var part = PartOfBid.get(board.setup(), GUUS.toString());
        var promises = Map.of(new Spot(GUUS, "rit"), Promise.inWords("Elke rit op tijd, of bericht vooraf."));
        var bid = new OpenedBid(BIDDERS.get(0).candidate(), 1, promises, Map.of(), List.of());
        return new ScorePage(board, BIDDERS.get(0), part, bid, null, consensus, input(), true, NAV, DUTCH);
    }

    private static String assessment(AssessmentBoard board) {
        return render("assessment/assessment.jte", new AssessmentPage(board, List.of(), input(), "", NAV, DUTCH));
    }

    private static List<SeenScore> some(int number) {
        var all = new ArrayList<SeenScore>();
        for (var bidder : BIDDERS) {
            setup(Tie.QUALITY)
                    .scored()
                    .forEach(one -> all.add(new SeenScore("", bidder.candidate(), one.key(), 8, "Concreet.", 1, NOON)));
        }
        return all.subList(0, number);
    }

    private static List<SeenScore> both() {
        return setup(Tie.QUALITY).scored().stream()
                .flatMap(one -> List.of(
                        new SeenScore("Beoordelaar 1", BIDDERS.get(0).candidate(), one.key(), 8, "Concreet.", 1, NOON),
                        new SeenScore("Beoordelaar 2", BIDDERS.get(0).candidate(), one.key(), 4, "Vaag.", 1, NOON))
                        .stream())
                .toList();
    }

    private static AssessmentBoard board(
            Stage stage,
            @Nullable State own,
            List<SeenScore> mine,
            List<SeenScore> scores,
            List<SeenScore> agreed,
            boolean leads) {
        return new AssessmentBoard(
                NUMBER,
                "Vervoer",
                true,
                Phase.OPENED,
                setup(Tie.QUALITY),
                stage,
                BIDDERS,
                leads
                        ? List.of(
                                seen(State.FINISHED, "Beoordelaar 1"),
                                seen(State.EXCLUDED, "Beoordelaar 2"),
                                seen(State.ASKED, "Beoordelaar 3"))
                        : List.of(),
                own == null ? null : seen(own, "Beoordelaar 1"),
                mine,
                scores,
                agreed,
                null,
                leads);
    }

    private static SeenAssessor seen(State state, String name) {
        return new SeenAssessor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                "Gemeente",
                state,
                NOON,
                state == State.ASKED ? Optional.empty() : Optional.of(NOON),
                state == State.EXCLUDED ? Optional.of("Werkte bij een van hen.") : Optional.empty(),
                state == State.FINISHED ? Optional.of(NOON) : Optional.empty(),
                Optional.empty());
    }
}
