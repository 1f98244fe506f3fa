package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;

/** An assessor is done with scoring alone, or, until the consensus session, not yet after all. */
@ApplicationScoped
public class FinishScoring {

    @Inject
    AssessmentDesk desk;

    @Inject
    Assessments assessments;

    @Transactional
    public void finish(Person by, TenderNumber number) {
        var sitting = desk.take(by, Act.SCORE, number);
        var own = sitting.assessment().scoring(by.account());
        sitting.requireOpened();
        var missing = desk.needed(sitting.tender()) - assessments.scoresBy(own).size();
        sitting.assessment().finish(by.account(), missing, sitting.now());
        desk.written(by, "assessment.finish", sitting.tender(), Map.of());
    }

    @Transactional
    public void resume(Person by, TenderNumber number) {
        var sitting = desk.take(by, Act.SCORE, number);
        sitting.assessment().resume(by.account());
        desk.written(by, "assessment.resume", sitting.tender(), Map.of());
    }
}
