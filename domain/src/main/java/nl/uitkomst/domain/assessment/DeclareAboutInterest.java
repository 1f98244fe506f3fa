package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessor.Declared;
import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;

/** An assessor declares, as soon as it was asked, to have no interest in who bids, or one, and then stays out; what becomes clear once the bids are opened can be declared then. The Public Procurement Act asks for measures against both (Aw 2012, art. 1.10b). */
@ApplicationScoped
public class DeclareAboutInterest {

    @Inject
    AssessmentDesk desk;

    @Transactional
    public void declare(Person by, TenderNumber number, Declared answer, String words) {
        Checks.requireFit(words);
        var sitting = desk.take(by, Act.DECLARE, number);
        sitting.assessment().declare(by.account(), answer, words, sitting.now());
        desk.written(by, "assessment.declare", sitting.tender(), Map.of("declared", answer.name()));
    }
}
