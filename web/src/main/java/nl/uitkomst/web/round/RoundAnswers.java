package nl.uitkomst.web.round;

import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.round.RoundFaults;
import nl.uitkomst.domain.round.RoundHead;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.JsonInput;

import java.util.function.Supplier;

/** Answers another system: with what became of its wish, or with all that is wrong with what it sent. */
final class RoundAnswers {

    private RoundAnswers() {}

    /** @param act answers what came of it */
    static Response of(JsonInput input, Supplier<?> act) {
        return Attempt.of(input, () -> Response.ok(act.get()).build(), RoundAnswers::refused);
    }

    /** @param answer how it stands afterwards */
    static Response of(JsonInput input, Runnable act, Supplier<?> answer) {
        return Attempt.of(input, act, RoundAnswers::refused, answer);
    }

    private static Response refused(JsonInput input, RuleBroken refusal) {
        if (!(refusal instanceof RoundFaults found)) {
            return input.refused(refusal, "");
        }
        found.faults()
                .forEach(fault -> input.fault(
                        RoundRefusals.field(fault),
                        fault.rule().name(),
                        fault.rule().key(),
                        fault.details().toArray()));
        return input.refused();
    }

    /** @throws RuleBroken when the reader does not hold the rounds */
    static void requireHolds(RoundHead head) {
        if (!head.holds()) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
    }

    /** @throws RuleBroken when the reader does not take part any more */
    static void requireAsker(RoundHead head) {
        if (!head.standing().mayBid()) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
    }
}
