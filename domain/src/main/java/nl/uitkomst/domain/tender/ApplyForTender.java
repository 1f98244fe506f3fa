package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;

/** Applies for a tender with the own organisation in the lead, or changes the application, until the deadline by the clock of the database. */
@ApplicationScoped
public class ApplyForTender {

    @Inject
    TenderDesk desk;

    @Inject
    Candidates candidates;

    /** @throws FaultsFound with everything that is wrong */
    @Transactional
    public void apply(Person by, TenderNumber number, Application application) {
        var at = desk.take(by, Act.APPLY, number);
        var tender = at.tender();
        tender.requireApplicable(at.now());
        TenderFault.requireNone(application.faults(tender.setup()));
        candidates
                .of(tender, by.organisation())
                .ifPresentOrElse(
                        known -> known.apply(tender, application, at.now()),
                        () -> candidates.add(new Candidate(tender, application, by, at.now())));
        desk.written(at, "tender.apply", Map.of());
    }
}
