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
import java.util.UUID;

/** An assessor gives scores to one bid, alone. Nothing is written of it in the audit trail, which others read: that would tell how far somebody is, and when. */
@ApplicationScoped
public class GiveScores {

    @Inject
    AssessmentDesk desk;

    @Inject
    Assessments assessments;

    /** @throws RuleBroken when one of them cannot be given, or was changed in another window; then none is kept */
    @Transactional
    public void give(Person by, TenderNumber number, UUID candidate, List<Entered> scores) {
        scores.forEach(score -> Checks.requireFit(score.motivation()));
        var sitting = desk.take(by, Act.SCORE, number);
        var own = sitting.assessment().scoring(by.account());
        sitting.requireOpened();
        desk.requireBidder(sitting, candidate);
        sitting.requireFit(scores);
        assessments.keep(
                assessments.scoresBy(own),
                candidate,
                scores,
                sitting.now(),
                entered -> new OwnScore(own, candidate, entered, sitting.now()));
    }
}
