package nl.uitkomst.domain.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.decision.Said.Kind;
import nl.uitkomst.domain.decision.Verdict.Ground;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A voting on one proposal. It opens with the rule in force and the seats of that day, which are frozen in it; until it closes each seat can vote, change its
 * vote and say that it has an interest of its own, and the municipality can answer. It closes at its moment, or in the meeting when everybody who is there
 * voted; then its outcome stands, and both sides sign it.
 */
@Entity
@Table(name = "voting")
public class Voting extends WrittenVoting {

    public enum Manner {
        /** Each seat votes for itself until a date. */
        BY_DATE,
        /** Those who are present vote in the meeting. */
        MEETING
    }

    public enum Status {
        OPEN,
        CLOSED
    }

    public enum Rule implements RuleBroken.Rule {
        NO_RULE,
        NO_SEATS,
        NOBODY_PRESENT,
        NOT_A_SEAT,
        /** Detail: the last moment. */
        ENDS_TOO_SOON,
        ENDS_TOO_LATE,
        /** Details: what is asked, what is free. */
        ABOVE_FREE,
        NO_VOTING,
        /** Detail: since when. */
        CLOSED,
        /** Detail: the organisation. */
        NO_SEAT,
        ABSENT,
        INTERESTED,
        /** Details: who voted for the organisation, when. */
        VOTED_ALREADY,
        NOTHING_TO_CHANGE,
        SAME_AGAIN,
        WITHOUT_MOTIVATION,
        /** Only those who are present vote by word of mouth. */
        NOT_IN_MEETING,
        /** Where votes are closed until the end, nobody writes down another's. */
        CLOSED_VOTES,
        CONSENT_NOT_ASKED,
        NOT_THE_MUNICIPALITY,
        /** Not everybody who is there has voted, or the municipality has not answered. */
        NOT_COMPLETE,
        WITHOUT_REASON,
        NOT_THE_PROPOSER,
        NOT_THE_OPENER,
        NOT_DECIDED,
        NOT_A_PARTY,
        NOT_AS_READ,
        SIGNED_ALREADY,
        SAME_PERSON
    }

    @SuppressWarnings("NullAway")
    protected Voting() {}

    /** @param number of the votings on this proposal, from 1 */
    @SuppressWarnings("NullAway")
    Voting(Opening opening, long proposal, int number, AgreedRule rule, List<Place> places) {
        this.contract = rule.contract();
        this.proposal = proposal;
        this.number = number;
        this.rule = rule;
        this.opening = opening;
        this.status = Status.OPEN;
        places.forEach(place -> this.places.put(place.organisation(), new KeptPlace(place)));
    }

    /**
     * Votes, or changes the vote that this seat cast before.
     *
     * @param replaces the number of the vote that is changed; zero for the first, so that nobody votes twice unawares
     */
    void vote(long seat, Choice choice, String motivation, int replaces, boolean inMeeting, Person by, Instant now) {
        requireOpen(now);
        var place = roll().present(seat);
        require(!spoken().isInterested(seat), Rule.INTERESTED, place.name());
        require(inMeeting || !motivation.isBlank(), Rule.WITHOUT_MOTIVATION);
        say(seat, choice, motivation, replaces, inMeeting, by, now);
    }

    /** Writes down what a seat says in the meeting, which only goes where votes are open. */
    void requireWrittenDown() {
        require(opening.isInMeeting(), Rule.NOT_IN_MEETING);
        require(rule.rule().isOpen(), Rule.CLOSED_VOTES);
    }

    /** Says that this seat has an interest of its own, so that its vote does not count, or that it has none after all. */
    void declareInterest(long seat, boolean interested, String which, boolean inMeeting, Person by, Instant now) {
        requireOpen(now);
        require(places.containsKey(seat), Rule.NO_SEAT, by.organisationName());
        require(!interested || !which.isBlank(), Rule.WITHOUT_MOTIVATION);
        require(spoken().isInterested(seat) != interested, Rule.SAME_AGAIN);
        var before = spoken().of(seat, Kind.INTEREST).size();
        say(seat, interested ? Said.Answer.DECLARED : Said.Answer.NONE, which, before, inMeeting, by, now);
    }

    /** The municipality says whether it agrees, or changes what it said. */
    void consent(Consent answer, String motivation, int replaces, Person by, Instant now) {
        requireOpen(now);
        require(rule.rule().consent(), Rule.CONSENT_NOT_ASKED);
        require(answer == Consent.GIVEN || !motivation.isBlank(), Rule.WITHOUT_MOTIVATION);
        say(by.organisation(), answer, motivation, replaces, false, by, now);
    }

    private void say(
            long organisation,
            Enum<?> what,
            String motivation,
            int replaces,
            boolean inMeeting,
            Person by,
            Instant now) {
        spoken().requireReplaced(organisation, what, motivation.strip(), replaces);
        spoken.add(new Said(this, organisation, replaces + 1, what, motivation.strip(), inMeeting, by, now));
    }

    /** Whether the end has come: its moment, or everybody in the meeting has had their say. */
    boolean canClose(Instant now) {
        return status == Status.OPEN && (opening.isOver(now) || isComplete());
    }

    /** Where votes are closed until the end, the last one who speaks in the meeting closes it: nobody can find out by trying who has voted. */
    boolean closesByItself() {
        return !rule.rule().isOpen() && isComplete();
    }

    private boolean isComplete() {
        var said = spoken();
        return opening.isInMeeting()
                && (!rule.rule().consent() || said.consent().isPresent())
                && roll().isHeardIn(said);
    }

    /**
     * Closes it for good.
     *
     * @param free what the fund had free, where that was too little
     */
    void close(Verdict verdict, @Nullable Euro free, Instant now) {
        require(canClose(now), Rule.NOT_COMPLETE);
        end(Ending.counted(verdict.ground(), free, now));
    }

    /** Ends it before anything is decided: taken back by who proposed, or put off by who opened it. Closed votes are then never opened. */
    void end(Ground how, String why, Person by, Instant now) {
        requireOpen(now);
        require(!why.isBlank(), Rule.WITHOUT_REASON);
        end(Ending.before(how, why.strip(), by, now));
    }

    private void end(Ending how) {
        status = Status.CLOSED;
        ending = how;
        how.seal(new DecisionText(this));
    }

    /** @param digestRead of the decision that was read */
    void sign(String digestRead, Set<Long> parties, Person by, Instant now) {
        require(isDecided(), Rule.NOT_DECIDED);
        require(parties.contains(by.organisation()), Rule.NOT_A_PARTY, by.organisationName());
        require(digest().filter(digestRead::equals).isPresent(), Rule.NOT_AS_READ);
        var signed = signatures();
        require(
                signed.stream().noneMatch(one -> one.organisation() == by.organisation()),
                Rule.SIGNED_ALREADY,
                by.organisationName());
        require(signed.stream().noneMatch(one -> one.account() == by.account()), Rule.SAME_PERSON);
        signatures.add(new DecisionSignature(this, by, digestRead, now));
    }

    void requireOpen(Instant now) {
        if (ending != null) {
            throw new RuleBroken(Rule.CLOSED, ending.at());
        }
        require(!opening.isOver(now), Rule.CLOSED, opening.closesAt());
    }

    static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }
}
