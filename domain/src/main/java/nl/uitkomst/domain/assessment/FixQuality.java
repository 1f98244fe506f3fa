package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;

/** The lead fixes the quality for good; only then the prices can be opened. */
@ApplicationScoped
public class FixQuality {

    @Inject
    AssessmentDesk desk;

    @Inject
    Assessments assessments;

    @Transactional
    public void fix(Person by, TenderNumber number) {
        var sitting = desk.take(by, Act.LEAD_ASSESSMENT, number);
        sitting.assessment().requireConsensus();
        sitting.requireOpened();
        var missing = desk.needed(sitting.tender())
                - assessments.agreed(sitting.assessment()).size();
        sitting.assessment().fix(missing, by, sitting.now());
        sitting.tender().fixQuality(sitting.now());
        desk.written(by, "assessment.fix", sitting.tender(), Map.of());
    }
}
