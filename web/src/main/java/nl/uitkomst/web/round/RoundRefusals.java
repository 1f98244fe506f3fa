package nl.uitkomst.web.round;

import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.round.Round;
import nl.uitkomst.domain.round.RoundFault;
import nl.uitkomst.domain.round.RoundFaults;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.View;

import java.net.URI;
import java.util.function.Supplier;

/** Tells at the fields of a form all that is wrong with what was typed in it. */
final class RoundRefusals {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private RoundRefusals() {}

    /**
     * Does what a form asks for. Unlike elsewhere the rules are asked also when something could not be read, so that all that is wrong is told at once.
     *
     * @param next where the browser goes when it was done
     */
    static Response attempt(FormInput input, Runnable act, Supplier<View> form, Supplier<String> next) {
        try {
            act.run();
        } catch (RuleBroken refusal) {
            var status = tell(input, refusal);
            return form.get().withStatus(status);
        }
        return Response.seeOther(URI.create(next.get())).build();
    }

    /**
     * @return the status of the answer
     * @throws RuleBroken when it is not about what was typed
     */
    static int tell(FormInput input, RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        if (refusal instanceof RoundFaults found) {
            found.faults().stream()
                    .filter(fault -> !isTold(input, fault))
                    .forEach(fault -> input.fault(field(fault), broken(fault)));
            return UNPROCESSABLE;
        }
        input.fault("", refusal);
        return CONFLICT;
    }

    /** What could not be read counts as missing for the rules, and was told already. */
    private static boolean isTold(FormInput input, RoundFault fault) {
        var unread = fault.rule() == Round.Rule.MOMENT_MISSING || fault.rule() == Round.Rule.DAY_MISSING;
        return unread && input.has(field(fault))
                || !input.faults().at(field(fault)).isEmpty();
    }

    private static RuleBroken broken(RoundFault fault) {
        return new RuleBroken(fault.rule(), fault.details().toArray());
    }

    /** As both the forms and the API name it. */
    static String field(RoundFault fault) {
        var which = fault.which().isEmpty() ? "" : "-" + fault.which();
        return switch (fault.field()) {
            case THEME -> "thema";
            case ABOUT -> "omschrijving";
            case FROM -> "van";
            case UNTIL -> "tot";
            case CANDIDATES -> "kandidaten";
            case OUTCOME -> "besluit" + which;
            case MOTIVATION -> "motivering" + which;
            case STARTS -> "begin";
            case ENDS -> "einde";
            case PLACE -> "plaats";
            case AGENDA -> "agenda";
            case MINUTES -> "verslag";
            case REMARK -> "opmerking";
            case WORDS -> "vraag";
            case REASON -> "reden";
            case NEUTRAL -> "neutraal" + which;
            case ANSWER -> "antwoord" + which;
            case REQUEST -> "verzoek" + which;
            case TITLE -> "titel";
            case CHANGES -> "wijzigingen";
            case FILE -> "bestand";
        };
    }
}
