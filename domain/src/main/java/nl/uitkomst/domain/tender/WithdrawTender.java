package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.tender.TenderFault.Place;
import nl.uitkomst.domain.tender.TenderFault.Rule;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;

/** Ends a tender without an award. */
@ApplicationScoped
public class WithdrawTender {

    public static final int LONGEST_REASON = 4000;

    @Inject
    TenderDesk desk;

    @Transactional
    public void withdraw(Person by, TenderNumber number, String reason) {
        var at = desk.take(by, Act.SET_UP, number);
        var clean = CleanText.of(reason);
        TenderFault.requireNone(TenderFault.ofNeeded(clean, Rule.REASON_MISSING, LONGEST_REASON, Place.REASON, ""));
        at.tender().withdraw(clean, at.now());
        desk.written(at, "tender.withdraw", Map.of());
    }
}
