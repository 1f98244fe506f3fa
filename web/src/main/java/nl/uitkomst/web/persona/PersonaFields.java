package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.Persona;
import nl.uitkomst.domain.persona.PersonaFault;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;

import java.util.Set;

/** What all forms of personas and journeys have in common: the version that was read, a second look, and a fault at its field. */
final class PersonaFields {

    static final String LOOKED_AGAIN = "bevestigd";

    private PersonaFields() {}

    static long version(FormInput input) {
        return input.text("versie").matches("\\d{1,18}") ? Long.parseLong(input.text("versie")) : -1;
    }

    static void tell(FormInput input, String field, PersonaFault fault) {
        input.fault(field, fault.rule().key(), fault.details().toArray());
    }

    /** Asks the writer to look once more at what may be the data of a person; once that was ticked, nothing is asked. */
    static void askToLook(FormInput input, String field, Set<PersonalData.Kind> suspect) {
        if (!suspect.isEmpty() && !input.has(LOOKED_AGAIN)) {
            input.put("nakijken", "ja");
            input.fault(field, Persona.Rule.MAY_HOLD_PERSON.key());
        }
    }

    static boolean lookedAgain(FormInput input) {
        return input.has(LOOKED_AGAIN);
    }

    /** Tells what a rule refused; when someone else changed it meanwhile, saving once more is a choice that is made knowingly. */
    static void refused(FormInput input, RuleBroken refusal, long version) {
        if (refusal.rule().name().equals("NOT_ALLOWED")) {
            throw refusal;
        }
        if (refusal.rule().name().equals("CHANGED_MEANWHILE")) {
            input.changedMeanwhile(refusal);
            input.put("versie", String.valueOf(version));
        } else {
            input.fault("", refusal);
        }
    }
}
