package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lead opens the consensus session once all have scored alone, and writes down on what scores the assessors agree. */
@ApplicationScoped
public class HoldConsensus {

    @Inject
    AssessmentDesk desk;

    @Inject
    Assessments assessments;

    @Transactional
    public void open(Person by, TenderNumber number) {
        var sitting = desk.take(by, Act.LEAD_ASSESSMENT, number);
        sitting.requireOpened();
        sitting.assessment().openConsensus(by, sitting.now());
        desk.written(by, "assessment.consensus", sitting.tender(), Map.of());
    }

    /** @throws RuleBroken when one of them cannot be given, or was changed in another window; then none is kept */
    @Transactional
    public void agree(Person by, TenderNumber number, UUID candidate, List<Entered> scores) {
        scores.forEach(score -> Checks.requireFit(score.motivation()));
        var sitting = desk.take(by, Act.LEAD_ASSESSMENT, number);
        sitting.assessment().requireConsensus();
        desk.requireBidder(sitting, candidate);
        sitting.requireFit(scores);
        assessments.keep(
                assessments.agreed(sitting.assessment()),
                candidate,
                scores,
                sitting.now(),
                entered -> new AgreedScore(sitting.assessment(), candidate, entered, sitting.now()));
    }
}
