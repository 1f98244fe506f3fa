package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;

/** Ends the own candidacy, as long as no bids were opened. */
@ApplicationScoped
public class WithdrawApplication {

    @Inject
    TenderDesk desk;

    @Inject
    Candidates candidates;

    @Transactional
    public void withdraw(Person by, TenderNumber number) {
        var at = desk.take(by, Act.APPLY, number);
        Tender.require(
                !at.tender().phase().hasReached(Phase.OPENED)
                        && !at.tender().phase().isOver(),
                Tender.Rule.WRONG_PHASE,
                at.tender().phase());
        candidates
                .of(at.tender(), by.organisation())
                .orElseThrow(() -> new RuleBroken(Tender.Rule.NOT_APPLIED))
                .withdraw();
        desk.written(at, "tender.withdraw-application", Map.of());
    }
}
