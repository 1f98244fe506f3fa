package nl.uitkomst.domain.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A change of what was agreed in a contract, from a day on. Both sides work on it while it is proposed; once offered it is signed exactly as it stands, or
 * answered with what should be otherwise, which makes it a proposal again without any signature. With the last signature it is in force for good; until then
 * it can be withdrawn.
 */
@Entity
@Table(name = "amendment")
public class Amendment extends WrittenAmendment {

    public enum Status {
        PROPOSED,
        OFFERED,
        IN_FORCE,
        WITHDRAWN
    }

    public enum Rule implements RuleBroken.Rule {
        NOT_PROPOSED,
        NOT_OFFERED,
        CLOSED,
        REASON_NEEDED,
        CHANGED_MEANWHILE,
        OUTDATED,
        INCOMPLETE,
        NOT_A_PARTY,
        MAY_NOT_SIGN,
        SIGNED_ALREADY,
        ANSWER_NEEDED,
        SUBJECT_CHANGED
    }

    /** What can be done with it, as its log tells. */
    public enum Act {
        STARTED,
        BASICS,
        WRITTEN,
        DROPPED,
        TAKEN_OVER,
        OFFERED,
        SIGNED,
        ANSWERED,
        IN_FORCE,
        WITHDRAWN
    }

    /** @param version of this one change, to change it with */
    public record Kept(Change change, int version, String by, String organisation, Instant at) {}

    /** @param text which text of the amendment came of it */
    public record Done(
            int text,
            Act act,
            @Nullable Change change,
            @Nullable String said,
            String by,
            String organisation,
            Instant at) {}

    private static final int LONGEST_ANSWER = 4000;

    protected Amendment() {}

    public Amendment(long contract, int number, String reason, LocalDate effectiveOn, Person by, Instant now) {
        this.contract = contract;
        this.number = number;
        this.text = 1;
        this.basics = 1;
        describe(reason, effectiveOn);
        log(Act.STARTED, null, this.reason, by, now);
    }

    /** @param basicsRead which reason and date were read before they were changed */
    void describe(String reason, LocalDate effectiveOn, int basicsRead, Person by, Instant now) {
        require(course.status() == Status.PROPOSED, Rule.NOT_PROPOSED, number);
        if (basicsRead != basics) {
            throw changedMeanwhile(Act.BASICS);
        }
        describe(reason, effectiveOn);
        text++;
        basics = text;
        log(Act.BASICS, null, this.reason, by, now);
    }

    private void describe(String why, LocalDate from) {
        require(!why.isBlank(), Rule.REASON_NEEDED);
        reason = why.strip();
        effectiveOn = from;
    }

    /** Writes what is to be changed, in place of what was written about the same subject; a change that changes nothing goes. */
    void write(Change change, boolean idle, Person by, Instant now) {
        if (idle) {
            drop(change.subject(), by, now);
            return;
        }
        place(change, Act.WRITTEN, by, now);
    }

    /** The change stays as it was wished, and starts from what now stands. */
    void takeOver(Change change, Person by, Instant now) {
        place(change, Act.TAKEN_OVER, by, now);
    }

    private void place(Change change, Act act, Person by, Instant now) {
        require(course.status() == Status.PROPOSED, Rule.NOT_PROPOSED, number);
        text++;
        kept().put(change, text, by, now);
        log(act, change, null, by, now);
    }

    void drop(Change.Subject subject, Person by, Instant now) {
        require(course.status() == Status.PROPOSED, Rule.NOT_PROPOSED, number);
        kept().remove(subject).ifPresent(change -> {
            text++;
            log(Act.DROPPED, change, null, by, now);
        });
    }

    /** Lays it before all who are to sign, exactly as it stands. */
    void offer(int textRead, int obstacles, Person by, Instant now) {
        require(course.status() == Status.PROPOSED, Rule.NOT_PROPOSED, number);
        requireText(textRead);
        require(obstacles == 0, Rule.INCOMPLETE, obstacles);
        course.offered(now);
        log(Act.OFFERED, null, null, by, now);
    }

    /**
     * Signs for the person's own organisation.
     *
     * @param signers the organisations that have to
     * @param textRead the text for which the signature is given
     * @return whether everybody has signed now
     */
    boolean sign(Set<Long> signers, int textRead, Person by, Instant now) {
        require(course.status() == Status.OFFERED, Rule.NOT_OFFERED, number);
        requireText(textRead);
        require(signers.contains(by.organisation()), Rule.NOT_A_PARTY, by.organisationName());
        require(by.maySign(), Rule.MAY_NOT_SIGN, by.organisationName());
        require(!signatures.containsKey(by.organisation()), Rule.SIGNED_ALREADY, by.organisationName());
        signatures.put(by.organisation(), new KeptSigning(by, now));
        log(Act.SIGNED, null, null, by, now);
        return signatures.keySet().containsAll(signers);
    }

    /** Everybody has signed, and what it changes is written. */
    void enterIntoForce(Person by, Instant now) {
        course.closed(Status.IN_FORCE, now);
        log(Act.IN_FORCE, null, null, by, now);
    }

    /** Does not sign, but says what should be otherwise. All signatures lapse. */
    void answer(String wishes, int textRead, Person by, Instant now) {
        require(course.status() == Status.OFFERED, Rule.NOT_OFFERED, number);
        requireText(textRead);
        require(!wishes.isBlank(), Rule.ANSWER_NEEDED);
        signatures.clear();
        course.answered(wishes.strip());
        text++; // a signature for what was offered before is none for what will be offered after
        log(
                Act.ANSWERED,
                null,
                wishes.strip()
                        .substring(0, Math.min(LONGEST_ANSWER, wishes.strip().length())),
                by,
                now);
    }

    void withdraw(String why, Person by, Instant now) {
        require(course.isOpen(), Rule.CLOSED, number);
        require(!why.isBlank(), Rule.REASON_NEEDED);
        signatures.clear();
        course.closed(Status.WITHDRAWN, now);
        log(Act.WITHDRAWN, null, why.strip(), by, now);
    }

    private void requireText(int textRead) {
        if (textRead != text) {
            var last = events.get(events.size() - 1).done();
            throw new RuleBroken(Rule.OUTDATED, last.by(), last.at());
        }
    }

    private RuleBroken changedMeanwhile(Act act) {
        var last = events.stream()
                .map(AmendmentEvent::done)
                .filter(done -> done.act() == act || done.act() == Act.STARTED)
                .reduce((one, other) -> other)
                .orElseThrow();
        return new RuleBroken(Rule.CHANGED_MEANWHILE, last.by(), last.at());
    }

    private void log(Act act, @Nullable Change change, @Nullable String said, Person by, Instant now) {
        events.add(new AmendmentEvent(this, act, change, said, by, now));
    }

    @Override
    KeptChanges kept() {
        return new KeptChanges(this, changes);
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }
}
