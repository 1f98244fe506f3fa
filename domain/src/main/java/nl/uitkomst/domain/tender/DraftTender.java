package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderFault.Place;
import nl.uitkomst.domain.tender.TenderFault.Rule;

import java.util.ArrayList;
import java.util.Map;

/** Begins a tender of the own organisation. */
@ApplicationScoped
public class DraftTender {

    @Inject
    Tenders tenders;

    @Inject
    TenderPolicy policy;

    @Inject
    TenderTrail trail;

    @Inject
    DatabaseClock clock;

    /**
     * @param illustrative whether it is a shipped example
     * @throws FaultsFound with everything that is wrong
     */
    @Transactional
    public Tender draft(Person by, String number, Basics basics, boolean illustrative) {
        if (!policy.mayDraft(by)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        var found = new ArrayList<TenderFault>();
        if (!TenderNumber.isNumber(number)) {
            found.add(TenderFault.of(Rule.NUMBER_FORM, Place.NUMBER));
        } else if (tenders.find(new TenderNumber(number)).isPresent()) {
            found.add(TenderFault.of(Rule.NUMBER_TAKEN, Place.NUMBER));
        }
        found.addAll(basics.faults());
        TenderFault.requireNone(found);
        var tender = new Tender(new TenderNumber(number), basics, by, clock.now());
        if (illustrative) {
            tender.becomeIllustrative();
        }
        tenders.add(tender);
        trail.record(
                by,
                "tender.draft",
                tender.number(),
                Map.of("procedure", basics.procedure().name()));
        return tender;
    }
}
