package nl.uitkomst.web.tender;

import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.FaultsFound;
import nl.uitkomst.domain.tender.TenderFault;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.JsonInput;

import java.util.function.Supplier;

/** Answers another system about tenders: with how it stands, or with all that is wrong with what it sent, each at its place. */
final class TenderAnswers {

    private TenderAnswers() {}

    /** @param answer how it stands afterwards */
    static Response of(JsonInput input, Runnable act, Supplier<?> answer) {
        return Attempt.of(input, act, TenderAnswers::refused, answer);
    }

    /** @param act answers itself what came of it */
    static Response of(JsonInput input, Supplier<Response> act) {
        return Attempt.of(input, act, TenderAnswers::refused);
    }

    private static Response refused(JsonInput input, RuleBroken refusal) {
        if (!(refusal instanceof FaultsFound found)) {
            return input.refused(refusal, "");
        }
        for (var fault : found.faults()) {
            input.fault(
                    place(fault),
                    fault.rule().name(),
                    fault.rule().key(),
                    fault.details().toArray());
        }
        return input.refused();
    }

    private static String place(TenderFault fault) {
        var which = fault.which().isEmpty() ? "" : "/" + fault.which();
        return switch (fault.place()) {
            case NUMBER -> "nummer";
            case TITLE -> "titel";
            case ABOUT -> "omschrijving";
            case VALUE -> "waarde";
            case MONTHS -> "maanden";
            case TARGET_GROUPS, TARGET_GROUP_START -> "doelgroepen" + which;
            case LOTS -> "percelen" + which;
            case REQUIREMENTS -> "eisen" + which;
            case JOURNEY -> "klantreis";
            case WEIGHT, MINIMUM -> "criteria" + which;
            case NAME -> fault.which().isEmpty() ? "handelsnaam" : "criteria" + which;
            case SCALE, DESCRIPTION -> "schaal" + which;
            case LOW -> "laag";
            case HIGH -> "hoog";
            case PER_POINT -> "perPunt";
            case MOMENT -> "momenten" + which;
            case TERM -> "signalen" + which;
            case REASON -> "reden";
            case MEMBERS, MEMBER_NAME, LEAD -> "leden" + which;
            case CONTACT -> "contact";
            case GROUND, REQUIREMENT, EVIDENCE -> "verklaringen" + which;
            case MOTIVATION -> "motivering" + which;
        };
    }
}
