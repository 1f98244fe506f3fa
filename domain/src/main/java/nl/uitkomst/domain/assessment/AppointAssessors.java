package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.assessment.Assessment.Rule;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.tender.Appointments;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;
import java.util.UUID;

/** The lead asks somebody to assess, or takes somebody off with a reason. */
@ApplicationScoped
public class AppointAssessors {

    @Inject
    AssessmentDesk desk;

    @Inject
    Appointments appointments;

    @Inject
    Accounts accounts;

    /** @throws RuleBroken when this account is not for assessing */
    @Transactional
    public void appoint(Person by, TenderNumber number, UUID account) {
        var sitting = desk.take(by, Act.LEAD_ASSESSMENT, number);
        var asked = accounts.person(accounts.get(account));
        if (asked.role() != Role.ASSESSOR || asked.organisation() != by.organisation()) {
            throw new RuleBroken(Rule.OTHER_TASK, asked.name());
        }
        sitting.assessment().appoint(asked, by, sitting.now());
        appointments.appoint(sitting.tender(), asked.account(), Role.ASSESSOR);
        desk.written(by, "assessment.appoint", sitting.tender(), Map.of("assessor", asked.name()));
    }

    @Transactional
    public void dismiss(Person by, TenderNumber number, UUID assessor, String why) {
        Checks.requireFit(why);
        var sitting = desk.take(by, Act.LEAD_ASSESSMENT, number);
        var dismissed = sitting.assessment().dismiss(assessor, why, sitting.now());
        appointments.dismiss(sitting.tender(), dismissed.account(), Role.ASSESSOR);
        desk.written(by, "assessment.dismiss", sitting.tender(), Map.of());
    }
}
