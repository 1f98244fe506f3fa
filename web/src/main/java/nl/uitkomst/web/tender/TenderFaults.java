package nl.uitkomst.web.tender;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.FaultsFound;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderFault;
import nl.uitkomst.web.FormInput;

/** Tells what is wrong with a tender at the fields of its forms. */
public final class TenderFaults {

    private TenderFaults() {}

    /**
     * All that is wrong, at the fields; anything else about the form as a whole.
     *
     * @throws RuleBroken when it is not about what was typed
     */
    public static void tell(FormInput input, RuleBroken refusal) {
        if (refusal instanceof FaultsFound found) {
            found.faults().forEach(fault -> input.fault(field(fault), fault.broken()));
        } else if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        } else if (refusal.rule() == Tender.Rule.REASON_MISSING) {
            input.fault("reden", refusal);
        } else {
            input.fault("", refusal);
        }
    }

    static String field(TenderFault fault) {
        var which = fault.which();
        return switch (fault.place()) {
            case NUMBER -> "nummer";
            case TITLE -> "titel";
            case ABOUT -> "omschrijving";
            case VALUE -> "waarde";
            case MONTHS -> "maanden";
            case TARGET_GROUPS -> "doelgroep-" + row(which);
            case TARGET_GROUP_START -> "start-" + row(which);
            case LOTS -> "percelen";
            case REQUIREMENTS -> "eisen";
            case JOURNEY -> "klantreis";
            case WEIGHT -> which.isEmpty() ? "w-prijs" : "w-" + which;
            case MINIMUM -> "m-" + which;
            case NAME -> which.isEmpty() ? "handelsnaam" : "naam-" + which;
            case SCALE -> "score-1";
            case DESCRIPTION -> "betekenis-" + which;
            case LOW -> "laag";
            case HIGH -> "hoog";
            case PER_POINT -> "perpunt";
            case MOMENT -> "dag-" + which;
            case TERM -> "t-" + which;
            case REASON -> which.isEmpty() ? "reden" : "reden-" + which;
            case MEMBERS -> "lid-1";
            case MEMBER_NAME -> "lid-" + row(which);
            case LEAD -> "penvoerder";
            case CONTACT -> "contact";
            case GROUND, REQUIREMENT -> "g-" + which;
            case EVIDENCE -> "b-" + which;
            case MOTIVATION -> "mo-" + which;
        };
    }

    private static String row(String which) {
        return which.isEmpty() ? "1" : String.valueOf(Integer.parseInt(which) + 1);
    }
}
