package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Checks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Where dialogues are prepared and held: hands one out to whoever may do this with it, held until that is done, and writes down what was done. */
@ApplicationScoped
class DialogueDesk {

    private static final int LONGEST = 8000;

    @Inject
    Contracts contracts;

    @Inject
    Dialogues dialogues;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A dialogue in the hands of someone who talks for a side. */
    record Taken(Contract contract, Dialogue dialogue, Seat seat, Person by, DialogueKey key) {

        Side side() {
            return seat.side();
        }
    }

    /** A contract that someone may talk about. */
    record Admitted(Contract contract, Seat seat) {}

    /**
     * Holds the contract: whoever comes second waits.
     *
     * @throws Missing when there is no such agreed contract, or not for this person
     */
    Admitted admit(Person by, Act act, DialogueKey key) {
        var contract = contracts.take(key.contract());
        var standing = relations.of(by, contract.id());
        policy.require(act, by, standing, key.contract());
        if (!contract.isAgreed()) {
            throw new Missing("dialogue", key);
        }
        return new Admitted(contract, Seat.of(by, standing));
    }

    Taken take(Person by, DialogueKey key) {
        return take(by, Act.TALK, key);
    }

    /**
     * Holds the contract and the dialogue: whoever comes second waits, and then finds it as it became.
     *
     * @throws Missing when there is no such dialogue, or not for this person
     */
    Taken take(Person by, Act act, DialogueKey key) {
        var admitted = admit(by, act, key);
        var dialogue = dialogues
                .take(admitted.contract().id(), period(admitted.contract(), key))
                .orElseThrow(() -> new Missing("dialogue", key));
        return new Taken(admitted.contract(), dialogue, admitted.seat(), by, key);
    }

    /** @throws Missing when the label is not of a period of this contract */
    static ReportingPeriod period(Contract contract, DialogueKey key) {
        var reporting = contract.reporting();
        try {
            return ReportingPeriod.parse(key.period(), reporting.calendar(), reporting.yearStart());
        } catch (IllegalArgumentException notOfThisCalendar) {
            throw new Missing("dialogue", key);
        }
    }

    /** Words of people: not endless, and without anything of a client of care. */
    static String fit(String text) {
        if (text.length() > LONGEST) {
            throw new RuleBroken(Dialogue.Rule.TEXT_TOO_LONG, LONGEST);
        }
        Checks.requireFit(text);
        return text;
    }

    /** What was done is written down; what anyone wrote or thinks never is, since who reads the book may not read that. */
    void written(Taken taken, String action, Map<String, String> details) {
        audit.record(
                taken.by(),
                action,
                "dialogue",
                taken.key().toString(),
                taken.contract().id(),
                details);
    }

    static Map<String, String> point(int number) {
        return Map.of("point", String.valueOf(number));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
