package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessment.Stage;
import nl.uitkomst.domain.bid.OpenedBid;
import nl.uitkomst.domain.bid.OpenedBids;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStanding.Relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Assessments as people read them. Of the scores of others nothing is even read from the database before the consensus session. */
@ApplicationScoped
public class AssessmentBoards {

    @Inject
    AssessmentDesk desk;

    @Inject
    Assessments assessments;

    @Inject
    OpenedBids opened;

    /**
     * @throws Missing when this person may not know of the tender
     * @throws RuleBroken when it has no part in the assessment
     */
    public AssessmentBoard of(Person reader, TenderNumber number) {
        var reading = desk.read(reader, Act.SEE_ASSESSMENT, number);
        var tender = reading.tender();
        var assessment = reading.assessment();
        var own = reading.own();
        var leads = reading.leads();
        var reads =
                leads || own.map(Assessor::mayRead).orElse(reading.standing().relation() == Relation.CLIENT);
        var scores = assessment.filter(one -> reads && one.showsScores());
        var knows = reads || own.filter(Assessor::counts).isPresent();
        return new AssessmentBoard(
                tender.number(),
                tender.title(),
                tender.isIllustrative(),
                tender.phase(),
                tender.setup(),
                assessment.map(Assessment::stage).orElse(Stage.SCORING),
                knows && tender.phase().hasReached(Phase.OPENED) ? desk.bidders(tender) : List.of(),
                assessment
                        .filter(one -> leads || scores.isPresent())
                        .map(one ->
                                one.assessors().stream().map(SeenAssessor::of).toList())
                        .orElse(List.of()),
                own.map(SeenAssessor::of).orElse(null),
                own.filter(Assessor::mayRead).map(this::mine).orElse(List.of()),
                scores.map(this::all).orElse(List.of()),
                scores.map(assessments::agreedScores).orElse(List.of()),
                assessment.flatMap(Assessment::fixedAt).orElse(null),
                leads);
    }

    private List<SeenScore> mine(Assessor own) {
        return assessments.scoresBy(own).stream()
                .map(score -> score.seen(own.name()))
                .toList();
    }

    private List<SeenScore> all(Assessment assessment) {
        var names = assessment.counting().stream().collect(Collectors.toMap(Assessor::id, Assessor::name));
        return assessments.scores(assessment).stream()
                .map(score -> score.seen(names.getOrDefault(score.assessor(), "")))
                .toList();
    }

    /**
     * What one bid promises, beside which it is scored; only for who may read it.
     *
     * @throws Missing when there is no such bid, or not for this person
     */
    public OpenedBid bid(AssessmentBoard board, UUID candidate) {
        board.bidder(candidate).orElseThrow(() -> new Missing("bid", candidate));
        if (board.assessor().isPresent() && !mayRead(board)) {
            throw new Missing("bid", candidate);
        }
        return opened.of(desk.tender(board.number()).id(), candidate).orElseThrow(() -> new Missing("bid", candidate));
    }

    private static boolean mayRead(AssessmentBoard board) {
        return board.assessor()
                .filter(one -> one.state() == Assessor.State.SCORING || one.state() == Assessor.State.FINISHED)
                .isPresent();
    }

    /** The journey on which the tender is judged. */
    public Optional<JourneyView> journey(AssessmentBoard board) {
        return desk.journey(board.number());
    }
}
