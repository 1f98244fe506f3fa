package nl.uitkomst.domain.term;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That a contract ends before its last day. One side decides it at once; together it is proposed, and decided when the last party has signed. A proposal
 * can be withdrawn, a decision cannot.
 */
@Entity
@Table(name = "ending")
public class Ending {

    public enum By {
        CLIENT,
        CONTRACTOR,
        TOGETHER
    }

    public enum Status {
        PROPOSED,
        DECIDED,
        WITHDRAWN
    }

    public enum Rule implements RuleBroken.Rule {
        /** Detail: the last day that was agreed. */
        NOT_EARLY,
        /** Detail: today. */
        IN_THE_PAST,
        /** Detail: the first day of the contract. */
        BEFORE_THE_START,
        TEXT_MISSING,
        /** Detail: the most characters. */
        TEXT_TOO_LONG,
        /** An account by Awb 4:51 is asked for. Detail: how many points are not answered. */
        ACCOUNT_MISSING,
        NOT_YOUR_SIDE,
        ENDING_ALREADY,
        NOT_PROPOSED,
        /** A text may hold a citizen service number. */
        BSN
    }

    public static final int LONGEST_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_whom")
    private By by;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "agreed_last_day")
    private LocalDate agreedLastDay;

    private String reasons;

    @Column(name = "still_due")
    private String stillDue;

    private String settlement;

    private String handover;

    @Column(name = "written_by")
    private long writtenBy;

    private String writer;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @jakarta.persistence.Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "ending_signature", joinColumns = @JoinColumn(name = "ending_id"))
    @MapKeyColumn(name = "organisation_id")
    private Map<Long, EndingSignature> signatures = new HashMap<>();

    @SuppressWarnings("NullAway")
    protected Ending() {}

    /** @throws RuleBroken when the day cannot be the last one, or a text is missing */
    public Ending(Contract contract, By by, EndingPlan plan, Person writer, Instant now, LocalDate today) {
        plan.requireSound(contract.term(), today);
        this.contract = contract.id();
        this.by = by;
        this.status = Status.PROPOSED;
        this.lastDay = plan.lastDay();
        this.agreedLastDay = contract.term().last();
        this.reasons = plan.reasons();
        this.stillDue = plan.stillDue();
        this.settlement = plan.settlement();
        this.handover = plan.handover();
        this.writtenBy = writer.account();
        this.writer = writer.name();
        this.organisation = writer.organisation();
        this.writtenAt = now;
    }

    /** One side decides: at once, and for that side alone. */
    void decide(Person signer, Instant now) {
        requireProposed();
        signatures.put(signer.organisation(), new EndingSignature(signer, now));
        status = Status.DECIDED;
        decidedAt = now;
    }

    /**
     * Signs what is proposed together.
     *
     * @return whether all parties have signed now
     */
    boolean sign(List<Party> parties, Person signer, Instant now) {
        requireProposed();
        if (parties.stream().noneMatch(party -> party.organisation() == signer.organisation())) {
            throw new RuleBroken(Contract.Rule.NOT_A_PARTY, signer.organisationName());
        }
        if (!signer.maySign()) {
            throw new RuleBroken(Contract.Rule.MAY_NOT_SIGN, signer.organisationName());
        }
        if (signatures.containsKey(signer.organisation())) {
            throw new RuleBroken(Contract.Rule.SIGNED_ALREADY, signer.organisationName());
        }
        signatures.put(signer.organisation(), new EndingSignature(signer, now));
        if (parties.stream().allMatch(party -> signatures.containsKey(party.organisation()))) {
            status = Status.DECIDED;
            decidedAt = now;
        }
        return status == Status.DECIDED;
    }

    /** Any party can take a proposal off the table. */
    void withdraw() {
        requireProposed();
        signatures.clear();
        status = Status.WITHDRAWN;
    }

    private void requireProposed() {
        if (status != Status.PROPOSED) {
            throw new RuleBroken(Rule.NOT_PROPOSED);
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The ending is not stored yet");
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    public By by() {
        return by;
    }

    public Status status() {
        return status;
    }

    public EndingPlan plan() {
        return new EndingPlan(lastDay, reasons, stillDue, settlement, handover);
    }

    public LocalDate agreedLastDay() {
        return agreedLastDay;
    }

    public String writer() {
        return writer;
    }

    public long organisation() {
        return organisation;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public List<Signature> signatures() {
        return signatures.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(Signature::at))
                .toList();
    }
}
