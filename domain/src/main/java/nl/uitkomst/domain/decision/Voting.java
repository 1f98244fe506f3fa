package nl.uitkomst.domain.decision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.decision.Said.Kind;
import nl.uitkomst.domain.decision.Verdict.Ground;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A voting on one proposal. It opens with the rule in force and the seats of that day, which are frozen in it; until it closes each seat can vote, change its
 * vote and say that it has an interest of its own, and the municipality can answer. It closes at its moment, or in the meeting when everybody who is there
 * voted; then its outcome stands, and both sides sign it.
 */
@Entity
@Table(name = "voting")
public class Voting {

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

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    @Column(name = "proposal_id")
    private long proposal;

    private int number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "rule_id")
    private AgreedRule rule;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private Euro amount;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_by_name")
    private String openedByName;

    @Column(name = "opener_id")
    private long opener;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground ground;

    @Column(name = "free_then")
    private @Nullable Euro freeThen;

    private @Nullable String reason;

    @Column(name = "ended_by_name")
    private @Nullable String endedByName;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private @Nullable String digest;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "voting_seat", joinColumns = @JoinColumn(name = "voting_id"))
    @MapKeyColumn(name = "organisation_id")
    private Map<Long, KeptPlace> places = new HashMap<>();

    @OneToMany(mappedBy = "voting", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Said> spoken = new ArrayList<>();

    @OneToMany(mappedBy = "voting", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<DecisionSignature> signatures = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Voting() {}

    /** @param number of the votings on this proposal, from 1 */
    @SuppressWarnings("NullAway")
    Voting(Opening opening, long proposal, int number, Euro amount, AgreedRule rule, List<Place> places, Person by) {
        this.contract = rule.contract();
        this.proposal = proposal;
        this.number = number;
        this.rule = rule;
        this.manner = opening.manner();
        this.amount = amount;
        this.openedBy = by.account();
        this.openedByName = by.name();
        this.opener = by.organisation();
        this.openedAt = opening.at();
        this.closesAt = opening.closesAt();
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
        requirePlace(seat);
        var said = spoken();
        require(!said.isInterested(seat), Rule.INTERESTED, name(seat));
        require(inMeeting || !motivation.isBlank(), Rule.WITHOUT_MOTIVATION);
        say(seat, Kind.VOTE, choice, motivation, replaces, inMeeting, by, now);
    }

    /** Writes down what a seat says in the meeting, which only goes where votes are open. */
    void requireWrittenDown() {
        require(manner == Manner.MEETING, Rule.NOT_IN_MEETING);
        require(rule.rule().isOpen(), Rule.CLOSED_VOTES);
    }

    /** Says that this seat has an interest of its own, so that its vote does not count, or that it has none after all. */
    void declareInterest(long seat, boolean interested, String which, boolean inMeeting, Person by, Instant now) {
        requireOpen(now);
        require(places.containsKey(seat), Rule.NO_SEAT, by.organisationName());
        require(!interested || !which.isBlank(), Rule.WITHOUT_MOTIVATION);
        require(spoken().isInterested(seat) != interested, Rule.SAME_AGAIN);
        var number = spoken().of(seat, Kind.INTEREST).size() + 1;
        var answer = interested ? Said.Answer.DECLARED : Said.Answer.NONE;
        spoken.add(new Said(this, seat, number, answer, which.strip(), inMeeting, by, now));
    }

    /** The municipality says whether it agrees, or changes what it said. */
    void consent(Consent answer, String motivation, int replaces, Person by, Instant now) {
        requireOpen(now);
        require(rule.rule().consent(), Rule.CONSENT_NOT_ASKED);
        require(answer == Consent.GIVEN || !motivation.isBlank(), Rule.WITHOUT_MOTIVATION);
        say(by.organisation(), Kind.CONSENT, answer, motivation, replaces, false, by, now);
    }

    private void say(
            long organisation,
            Kind kind,
            Enum<?> what,
            String motivation,
            int replaces,
            boolean inMeeting,
            Person by,
            Instant now) {
        var last = spoken().last(organisation, kind);
        last.ifPresent(before -> {
            require(before.number() == replaces, Rule.VOTED_ALREADY, before.by(), before.at());
            require(!before.says(what, motivation.strip()), Rule.SAME_AGAIN);
        });
        require(last.isPresent() || replaces == 0, Rule.NOTHING_TO_CHANGE);
        spoken.add(new Said(this, organisation, replaces + 1, what, motivation.strip(), inMeeting, by, now));
    }

    /** Whether the end has come: its moment, or everybody in the meeting has had their say. */
    boolean canClose(Instant now) {
        return status == Status.OPEN && (isOver(now) || isComplete());
    }

    /** Where votes are closed until the end, the last one who speaks in the meeting closes it: nobody can find out by trying who has voted. */
    boolean closesByItself() {
        return !rule.rule().isOpen() && isComplete();
    }

    private boolean isComplete() {
        var said = spoken();
        return manner == Manner.MEETING
                && (!rule.rule().consent() || said.consent().isPresent())
                && places().stream()
                        .filter(Place::present)
                        .map(Place::organisation)
                        .allMatch(
                                seat -> said.isInterested(seat) || said.votes().containsKey(seat));
    }

    /** What it comes to as it stands. */
    Verdict count() {
        var said = spoken();
        var consent = said.consent().map(Said::consent).orElse(Consent.MISSING);
        return new Ballot(rule.rule(), seats(), said.votes(), said.interested(), consent).verdict();
    }

    /**
     * Closes it for good.
     *
     * @param free what the fund had free, where that was too little
     */
    void close(Verdict verdict, @Nullable Euro free, Instant now) {
        require(canClose(now), Rule.NOT_COMPLETE);
        freeThen = free;
        ended(verdict.ground(), now);
    }

    /** Ends it before anything is decided: taken back by who proposed, or put off by who opened it. Closed votes are then never opened. */
    void end(Ground how, String why, Person by, Instant now) {
        requireOpen(now);
        require(!why.isBlank(), Rule.WITHOUT_REASON);
        reason = why.strip();
        endedByName = by.name();
        ended(how, now);
    }

    private void ended(Ground how, Instant now) {
        status = Status.CLOSED;
        ground = how;
        closedAt = now;
        digest = new DecisionText(this).digest();
    }

    /** @param digestRead of the decision that was read */
    void sign(String digestRead, Set<Long> parties, Person by, Instant now) {
        require(isDecided(), Rule.NOT_DECIDED);
        require(parties.contains(by.organisation()), Rule.NOT_A_PARTY, by.organisationName());
        require(digestRead.equals(digest), Rule.NOT_AS_READ);
        var signed = signatures();
        require(
                signed.stream().noneMatch(one -> one.organisation() == by.organisation()),
                Rule.SIGNED_ALREADY,
                by.organisationName());
        require(signed.stream().noneMatch(one -> one.account() == by.account()), Rule.SAME_PERSON);
        signatures.add(new DecisionSignature(this, by, digestRead, now));
    }

    void requireOpen(Instant now) {
        if (status == Status.CLOSED && closedAt != null) {
            throw new RuleBroken(Rule.CLOSED, closedAt);
        }
        require(!isOver(now), Rule.CLOSED, closesAt);
    }

    private void requirePlace(long seat) {
        var place = places.get(seat);
        if (place == null) {
            throw new RuleBroken(Rule.NO_SEAT, "");
        }
        require(place.of(seat).present(), Rule.ABSENT, place.of(seat).name());
    }

    static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Whether it was closed with an outcome, rather than ended before. */
    public boolean isDecided() {
        return status == Status.CLOSED && ground != null && !ground.endsBefore();
    }

    /** Whether everybody who sees the proposal can see who voted what. What was closed until the end and ended before it stays closed. */
    public boolean showsVotes() {
        return rule.rule().isOpen() || isDecided();
    }

    /** What ended it; empty while it is open. */
    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    /** Empty while it is open. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(ground).map(end -> new Verdict(end, count().tally()));
    }

    /** All that was said. To be shown only where {@link #showsVotes}. */
    Spoken spoken() {
        return new Spoken(spoken);
    }

    public List<Place> places() {
        return places.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    List<Seat> seats() {
        return places().stream().map(Place::seat).toList();
    }

    private String name(long seat) {
        return Optional.ofNullable(places.get(seat))
                .map(place -> place.of(seat).name())
                .orElse("");
    }

    public boolean hasSeat(long organisation) {
        return places.containsKey(organisation);
    }

    public List<Signature> signatures() {
        return signatures.stream()
                .map(DecisionSignature::signature)
                .sorted(Comparator.comparing(Signature::at))
                .toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The voting is not stored yet");
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    public long proposal() {
        return proposal;
    }

    public int number() {
        return number;
    }

    public AgreedRule rule() {
        return rule;
    }

    public Manner manner() {
        return manner;
    }

    /** What the proposal asked when the voting opened. */
    public Euro amount() {
        return amount;
    }

    /** The account by whose act it opened, and with it the moment at which it closes. */
    long openedByAccount() {
        return openedBy;
    }

    public String openedBy() {
        return openedByName;
    }

    public long opener() {
        return opener;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The first moment at which nobody can vote any more. */
    public Instant closesAt() {
        return closesAt;
    }

    public Optional<Euro> freeThen() {
        return Optional.ofNullable(freeThen);
    }

    /** Why it was taken back or put off. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedByName);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> digest() {
        return Optional.ofNullable(digest);
    }
}
