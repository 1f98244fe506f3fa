package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.Map;

/** Makes an award final, once its standstill is over and nothing is open against it. */
@ApplicationScoped
public class FinishAward {

    @Inject
    AwardDesk desk;

    @Inject
    Awards awards;

    @Transactional
    public void finish(Person by, TenderNumber number) {
        var sitting = desk.take(by, number);
        desk.sent(sitting).finish(by, sitting.now());
        awards.flush();
        sitting.tender().finish(sitting.now());
        desk.written(by, "award.finish", sitting, Map.of());
    }
}
