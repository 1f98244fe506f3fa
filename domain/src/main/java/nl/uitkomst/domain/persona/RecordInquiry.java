package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.persona.PersonaFault.Place;
import nl.uitkomst.domain.persona.PersonaFault.Rule;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes down what was asked of whom and what was heard, as the ground on which a journey stands. */
@ApplicationScoped
public class RecordInquiry {

    @Inject
    JourneyDesk desk;

    /**
     * @param lookedAgain whether the writer looked once more at what may be the data of a person
     * @return its number within the journey
     * @throws RuleBroken for the first thing that is wrong with it; {@link #faults} tells all
     */
    @Transactional
    public int record(Person by, UUID key, Inquiry inquiry, boolean lookedAgain) {
        var journey = desk.take(by, key);
        requireFit(inquiry, lookedAgain);
        var number = journey.record(inquiry, by, desk.now());
        desk.written(by, "journey.inquiry.record", journey);
        return number;
    }

    /** @param versionRead the version of the journey on which the change was made */
    @Transactional
    public void correct(Person by, UUID key, HeldInquiry held, boolean lookedAgain, long versionRead) {
        var journey = desk.take(by, key);
        requireFit(held.inquiry(), lookedAgain);
        journey.correct(held.number(), held.inquiry(), versionRead, by, desk.now());
        desk.written(by, "journey.inquiry.correct", journey);
    }

    /** Takes it out. */
    @Transactional
    public void strike(Person by, UUID key, int number, long versionRead) {
        var journey = desk.take(by, key);
        journey.strike(number, versionRead, by, desk.now());
        desk.written(by, "journey.inquiry.strike", journey);
    }

    /** All that is wrong with it, in the order of its fields. */
    public List<PersonaFault> faults(Inquiry inquiry) {
        var found = new ArrayList<PersonaFault>();
        var asked = inquiry.asked();
        if (asked != null && asked < 1) {
            found.add(PersonaFault.of(Rule.NOBODY_ASKED, Place.ASKED));
        }
        if (inquiry.answered() < 0) {
            found.add(PersonaFault.of(Rule.FEWER_THAN_NOBODY, Place.ANSWERED));
        }
        if (asked != null && inquiry.answered() > asked) {
            found.add(PersonaFault.of(Rule.MORE_ANSWERS_THAN_ASKED, Place.ANSWERED, asked));
        }
        if (inquiry.until().isBefore(inquiry.from())) {
            found.add(PersonaFault.of(Rule.UNTIL_BEFORE_FROM, Place.UNTIL));
        }
        if (inquiry.until().isAfter(desk.today())) {
            found.add(PersonaFault.of(Rule.IN_FUTURE, Place.UNTIL, desk.today()));
        }
        found.addAll(
                PersonaFault.ofNeeded(inquiry.source(), Rule.SOURCE_MISSING, Inquiry.LONGEST_SOURCE, Place.SOURCE, ""));
        found.addAll(PersonaFault.ofText(inquiry.findings(), Inquiry.LONGEST_FINDINGS, Place.FINDINGS, ""));
        return found;
    }

    private void requireFit(Inquiry inquiry, boolean lookedAgain) {
        PersonaFault.requireNone(faults(inquiry));
        if (!lookedAgain
                && !PersonalData.in(inquiry.source() + "\n" + inquiry.findings())
                        .isEmpty()) {
            throw new RuleBroken(Persona.Rule.MAY_HOLD_PERSON);
        }
    }
}
