package nl.uitkomst.domain.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A proposal to spend money of the fund of a contract. It is a draft of one side until that side puts it forward: then it gets its number, everybody who
 * decides on it can read it, and each change makes a new version. It is voted on, and adopted, rejected, or adjourned to be changed and put forward again; what
 * was adopted is finished, or stopped early.
 */
@Entity
@Table(name = "proposal")
public class Proposal extends WrittenProposal {

    public enum Kind {
        /** Gives something to inhabitants. */
        CITIZENS,
        /** Makes the cooperative better at its work. */
        DEVELOPMENT
    }

    public enum Status {
        DRAFT,
        PUT_FORWARD,
        VOTING,
        ADOPTED,
        REJECTED,
        ADJOURNED,
        WITHDRAWN,
        STOPPED,
        DONE
    }

    public enum Rule implements RuleBroken.Rule {
        /** Detail: how much is lacking or wrong. */
        INCOMPLETE,
        NOT_DRAFT,
        NOT_PUT_FORWARD,
        NOT_VOTING,
        NOT_ADOPTED,
        NOT_ADJOURNED,
        WHILE_VOTING,
        CLOSED,
        OWN_SIDE_ONLY,
        REASON_NEEDED,
        NOTHING_CHANGED,
        /** Details: who changed it, when. */
        CHANGED_MEANWHILE,
        ADVICE_NOT_ASKED,
        ADVICE_ASKED_IN_FUTURE,
        ADVICE_UNTIL_BEFORE_ASKED,
        TEXT_NEEDED,
        TEXT_TOO_LONG,
        BSN_IN_TEXT
    }

    /** What is done with it once it was put forward, as its log tells. */
    public enum Act {
        PUT_FORWARD,
        CHANGED,
        ADVICE_ASKED,
        ADVICE_USED,
        VOTING_OPENED,
        ADOPTED,
        REJECTED,
        ADJOURNED,
        PUT_FORWARD_AGAIN,
        WITHDRAWN,
        STOPPED,
        FINISHED
    }

    /** @param version of the plan at that moment */
    public record Done(int version, Act act, @Nullable String said, String by, String organisation, Instant at) {}

    /**
     * One text of the plan; every one that was put forward stays.
     *
     * @param number from 1
     * @param why it was changed; absent for the first
     */
    public record Version(int number, Plan plan, @Nullable String why, String by, String organisation, Instant at) {}

    @SuppressWarnings("NullAway")
    protected Proposal() {}

    /** @param side on which side of the contract it is written */
    public Proposal(long contract, Relation side, Plan plan, Person by, Instant now) {
        this.publicId = UUID.randomUUID();
        this.contract = contract;
        this.status = Status.DRAFT;
        this.side = side;
        this.organisation = by.organisation();
        this.edits = 1;
        this.versions.add(new PlanVersion(this, 1, plan, null, by, now));
    }

    /**
     * Writes the draft anew.
     *
     * @param editsRead how often it had been written when it was read
     */
    void write(Plan plan, int editsRead, Person by, Instant now) {
        require(status == Status.DRAFT, Rule.NOT_DRAFT);
        requireUnchangedSince(editsRead);
        last().become(plan, by, now);
        edits++;
    }

    /** Lays the draft open to everybody who has a say in it. */
    void putForward(int number, List<Shortcoming> shortcomings, Person by, Instant now) {
        require(status == Status.DRAFT, Rule.NOT_DRAFT);
        require(shortcomings.isEmpty(), Rule.INCOMPLETE, shortcomings.size());
        this.number = number;
        move(Status.PUT_FORWARD, Act.PUT_FORWARD, null, by, now);
    }

    /**
     * Proposes something else from now on; what was proposed before stays to be read.
     *
     * @param why it is changed
     */
    void change(Plan plan, String why, int editsRead, List<Shortcoming> shortcomings, Person by, Instant now) {
        requireOpen();
        requireUnchangedSince(editsRead);
        require(!plan.equals(plan()), Rule.NOTHING_CHANGED);
        require(!why.isBlank(), Rule.REASON_NEEDED);
        require(shortcomings.isEmpty(), Rule.INCOMPLETE, shortcomings.size());
        versions.add(new PlanVersion(this, last().number() + 1, plan, CleanText.of(why), by, now));
        edits++;
        log(Act.CHANGED, CleanText.of(why), by, now);
    }

    /** What was adjourned can be decided on again. */
    void putForwardAgain(List<Shortcoming> shortcomings, Person by, Instant now) {
        require(status == Status.ADJOURNED, Rule.NOT_ADJOURNED);
        require(shortcomings.isEmpty(), Rule.INCOMPLETE, shortcomings.size());
        move(Status.PUT_FORWARD, Act.PUT_FORWARD_AGAIN, null, by, now);
    }

    /** Gives up a draft: it never gets a number, and nobody else learns of it. */
    void drop() {
        require(status == Status.DRAFT, Rule.NOT_DRAFT);
        status = Status.WITHDRAWN;
    }

    /** Gives it up. */
    void withdraw(String why, Person by, Instant now) {
        requireOpen();
        require(!why.isBlank(), Rule.REASON_NEEDED);
        move(Status.WITHDRAWN, Act.WITHDRAWN, CleanText.of(why), by, now);
    }

    /** The client council is asked what it thinks, until a day. */
    void askAdvice(LocalDate on, LocalDate until, LocalDate today, Person by, Instant now) {
        requireOpen();
        require(!on.isAfter(today), Rule.ADVICE_ASKED_IN_FUTURE, today);
        require(!until.isBefore(on), Rule.ADVICE_UNTIL_BEFORE_ASKED, on);
        advice = new Advice(on, until);
        log(Act.ADVICE_ASKED, null, by, now);
    }

    /** Tells what was done with the advice. */
    void useAdvice(String what, Person by, Instant now) {
        require(advice != null, Rule.ADVICE_NOT_ASKED);
        requireTalkedAbout();
        require(!what.isBlank(), Rule.TEXT_NEEDED);
        advice = advice.usedFor(CleanText.of(what));
        log(Act.ADVICE_USED, CleanText.of(what), by, now);
    }

    /** From now until the voting closes nothing of it changes. */
    public void openVoting(Person by, Instant now) {
        require(status == Status.PUT_FORWARD, Rule.NOT_PUT_FORWARD);
        move(Status.VOTING, Act.VOTING_OPENED, null, by, now);
    }

    public void adopt(Person by, Instant now) {
        require(status == Status.VOTING, Rule.NOT_VOTING);
        move(Status.ADOPTED, Act.ADOPTED, null, by, now);
    }

    public void reject(Person by, Instant now) {
        require(status == Status.VOTING, Rule.NOT_VOTING);
        move(Status.REJECTED, Act.REJECTED, null, by, now);
    }

    /** It is not decided now; it can be changed and put forward again. */
    public void adjourn(String why, Person by, Instant now) {
        require(status == Status.VOTING, Rule.NOT_VOTING);
        move(Status.ADJOURNED, Act.ADJOURNED, CleanText.of(why), by, now);
    }

    /** The count of the votes gave no decision; why not is kept with the voting. It can be changed and put forward again. */
    public void adjournByCount(Person by, Instant now) {
        require(status == Status.VOTING, Rule.NOT_VOTING);
        move(Status.ADJOURNED, Act.ADJOURNED, null, by, now);
    }

    /** Its proposers give it up while it is voted on, so that the votes are never counted. */
    public void takeBack(String why, Person by, Instant now) {
        require(status == Status.VOTING, Rule.NOT_VOTING);
        require(!why.isBlank(), Rule.REASON_NEEDED);
        move(Status.WITHDRAWN, Act.WITHDRAWN, CleanText.of(why), by, now);
    }

    /** What was adopted ends early. */
    public void stop(String why, Person by, Instant now) {
        require(status == Status.ADOPTED, Rule.NOT_ADOPTED);
        require(!why.isBlank(), Rule.REASON_NEEDED);
        move(Status.STOPPED, Act.STOPPED, CleanText.of(why), by, now);
    }

    /** What was adopted was carried out. */
    public void finish(Person by, Instant now) {
        require(status == Status.ADOPTED, Rule.NOT_ADOPTED);
        move(Status.DONE, Act.FINISHED, null, by, now);
    }

    private void move(Status to, Act act, @Nullable String said, Person by, Instant now) {
        status = to;
        log(act, said, by, now);
    }

    private void log(Act act, @Nullable String said, Person by, Instant now) {
        events.add(new ProposalEvent(this, act, said, by, now));
    }

    /** Refuses to go on while it is voted on, and when it is decided. */
    void requireOpen() {
        require(status != Status.VOTING, Rule.WHILE_VOTING);
        require(status != Status.DRAFT, Rule.NOT_PUT_FORWARD);
        require(isOpen(), Rule.CLOSED);
    }

    void requireDraftAsRead(int editsRead) {
        require(status == Status.DRAFT, Rule.NOT_DRAFT);
        requireUnchangedSince(editsRead);
    }

    void requireAdjournedAsRead(int editsRead) {
        require(status == Status.ADJOURNED, Rule.NOT_ADJOURNED);
        requireUnchangedSince(editsRead);
    }

    /** Refuses to go on when there is nothing to say about it any more. */
    void requireTalkedAbout() {
        require(!isClosed(), Rule.CLOSED);
    }

    private void requireUnchangedSince(int editsRead) {
        require(editsRead == edits, Rule.CHANGED_MEANWHILE, last().by(), last().at());
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }
}
