package nl.uitkomst.domain.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The decision rule of a contract as one side put it down. The other side agrees with it or says why not, and until then its own side can take it back. Once
 * agreed it is in force from its day on, until a later one is, and it never changes.
 */
@Entity
@Table(name = "decision_rule")
public class AgreedRule {

    public enum Status {
        PROPOSED,
        AGREED,
        REFUSED,
        WITHDRAWN
    }

    public enum Rule implements RuleBroken.Rule {
        /** Another is put down, and not answered yet. */
        ONE_AT_A_TIME,
        NOTHING_PUT_DOWN,
        /** Detail: the day. */
        IN_THE_PAST,
        OWN_RULE,
        OTHERS_RULE,
        SAME_PERSON,
        REFUSED_WITHOUT_REASON,
        WITHOUT_REASON,
        /** An organisation that is no party to the contract and no member of its cooperative. */
        NO_PARTY_OR_MEMBER,
        CHAIR_WITHOUT_SEAT,
        /** Details: what is asked, what there is. */
        QUORUM_OUT_OF_REACH,
        /** Nothing is different from the rule in force. */
        SAME_RULE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Embedded
    private KeptRule rule;

    private String reason;

    @Column(name = "proposer_id")
    private long proposer;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private @Nullable String answer;

    @Column(name = "answerer_id")
    private @Nullable Long answerer;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_by_name")
    private @Nullable String answeredByName;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "decision_rule_seat", joinColumns = @JoinColumn(name = "rule_id"))
    @MapKeyColumn(name = "organisation_id")
    @Column(name = "weight")
    private Map<Long, Integer> seats = new HashMap<>();

    @SuppressWarnings("NullAway")
    protected AgreedRule() {}

    /**
     * Puts a rule down for the person's own side.
     *
     * @param reason why it is to be so; for whoever reads it later
     */
    @SuppressWarnings("NullAway")
    AgreedRule(
            long contract,
            int number,
            DecisionRule rule,
            LocalDate inForceFrom,
            String reason,
            Person by,
            Instant now,
            LocalDate today) {
        require(!inForceFrom.isBefore(today), Rule.IN_THE_PAST, today);
        require(!reason.isBlank(), Rule.WITHOUT_REASON);
        this.contract = contract;
        this.number = number;
        this.status = Status.PROPOSED;
        this.inForceFrom = inForceFrom;
        this.rule = new KeptRule(rule);
        rule.seats().forEach(seat -> seats.put(seat.organisation(), seat.weight()));
        this.reason = reason.strip();
        this.proposer = by.organisation();
        this.proposedBy = by.account();
        this.proposedByName = by.name();
        this.proposedAt = now;
    }

    /**
     * Agrees for the other side. A rule never reaches back: it is in force no earlier than the day on which it is agreed.
     *
     * @param sameSide whether the person is on the side that put it down
     */
    void agree(boolean sameSide, Person by, Instant now, LocalDate today) {
        requireAnswerable(sameSide, by);
        answered(Status.AGREED, null, by, now);
        if (inForceFrom.isBefore(today)) {
            inForceFrom = today;
        }
    }

    void refuse(boolean sameSide, String why, Person by, Instant now) {
        requireAnswerable(sameSide, by);
        require(!why.isBlank(), Rule.REFUSED_WITHOUT_REASON);
        answered(Status.REFUSED, why.strip(), by, now);
    }

    void withdraw(boolean sameSide, Person by, Instant now) {
        require(status == Status.PROPOSED, Rule.NOTHING_PUT_DOWN);
        require(sameSide, Rule.OTHERS_RULE);
        answered(Status.WITHDRAWN, null, by, now);
    }

    private void requireAnswerable(boolean sameSide, Person by) {
        require(status == Status.PROPOSED, Rule.NOTHING_PUT_DOWN);
        require(by.account() != proposedBy, Rule.SAME_PERSON);
        require(!sameSide, Rule.OWN_RULE);
    }

    private void answered(Status became, @Nullable String words, Person by, Instant now) {
        status = became;
        answer = words;
        answerer = by.organisation();
        answeredBy = by.account();
        answeredByName = by.name();
        answeredAt = now;
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    public boolean isOpen() {
        return status == Status.PROPOSED;
    }

    public boolean isInForceOn(LocalDate day) {
        return status == Status.AGREED && !inForceFrom.isAfter(day);
    }

    public DecisionRule rule() {
        return rule.with(seats.entrySet().stream()
                .map(seat -> new Seat(seat.getKey(), seat.getValue()))
                .sorted(Comparator.comparing(Seat::organisation))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The rule is not stored yet");
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    public int number() {
        return number;
    }

    public Status status() {
        return status;
    }

    /** The first day; while it is not agreed, the day that is asked for. */
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public String reason() {
        return reason;
    }

    public long proposer() {
        return proposer;
    }

    public String proposedBy() {
        return proposedByName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Why it was refused. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Long> answerer() {
        return Optional.ofNullable(answerer);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredByName);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
