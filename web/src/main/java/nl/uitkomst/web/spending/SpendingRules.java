package nl.uitkomst.web.spending;

import nl.uitkomst.domain.document.Document;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.spending.Spending.Rule;

/** Which field a refusal is about. */
final class SpendingRules {

    private SpendingRules() {}

    static boolean isAboutText(RuleBroken refusal) {
        return refusal.rule() instanceof Rule rule
                && switch (rule) {
                    case TEXT_NEEDED, TEXT_TOO_LONG, BSN_IN_TEXT, REASON_NEEDED -> true;
                    default -> false;
                };
    }

    /** Of the form by which a phase is paid; empty when it is about none of its fields. */
    static String fieldOfPayment(RuleBroken refusal) {
        if (refusal.rule() instanceof Document.Rule) {
            return "bewijs";
        }
        if (!(refusal.rule() instanceof Rule rule)) {
            return "";
        }
        return switch (rule) {
            case MORE_THAN_PHASE, NOTHING -> "bedrag";
            case PAID_IN_FUTURE -> "datum";
            case REFERENCE_TAKEN -> "kenmerk";
            case REASON_NEEDED, TEXT_NEEDED, TEXT_TOO_LONG, BSN_IN_TEXT -> "reden";
            default -> "";
        };
    }
}
