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

/** Lets be that the calendar gives less time than the law asks for, with a reason that is kept and shown. */
@ApplicationScoped
public class OverruleTerm {

    public static final int LONGEST_REASON = 2000;

    @Inject
    TenderDesk desk;

    @Transactional
    public void overrule(Person by, TenderNumber number, LegalTerm term, String reason) {
        var at = desk.take(by, Act.SET_UP, number);
        var clean = CleanText.of(reason);
        TenderFault.requireNone(
                TenderFault.ofNeeded(clean, Rule.REASON_MISSING, LONGEST_REASON, Place.REASON, term.name()));
        at.tender().overrule(term, clean, by, at.now());
        desk.written(at, "tender.overrule", Map.of("term", term.name()));
    }
}
