package nl.uitkomst.domain.settlement;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Signature;
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
 * The settlement of one contract year. It is drawn up from the figures as they stand, which are frozen in it, and signed by every party; a party may
 * answer with what is wrong, and when the figures change meanwhile it must be drawn up again. Once the last party has signed it is closed for good; a
 * correction is a settlement of its own with the next number and a reason.
 */
@Entity
@Table(name = "settlement")
public class Settlement {

    public enum Status {
        /** Drawn up, to be signed. */
        DRAFT,
        /** A party answered with what is wrong. */
        RETURNED,
        /** Signed by all. */
        CLOSED,
        /** A correction that turned out not to be needed. */
        WITHDRAWN
    }

    public enum Rule implements RuleBroken.Rule {
        /** Something stands in the way: a figure that is not accepted, a year that still runs. */
        OBSTACLES,
        CLOSED_ALREADY,
        NOT_CLOSED,
        NOT_DRAWN_UP,
        /** What was read is not the draft as it stands. */
        OUTDATED,
        /** The figures behind the draft have changed. */
        FIGURES_CHANGED,
        NOT_A_PARTY,
        MAY_NOT_SIGN,
        SIGNED_ALREADY,
        SAME_PERSON,
        /** A subsidy is determined on an application, so the recipient signs first (Awb 4:44 and 4:74). */
        RECIPIENT_FIRST,
        CORRECTION_WITHOUT_REASON,
        ANSWER_WITHOUT_REASON,
        /** A correction whose figures differ from what was closed cannot be withdrawn. */
        DIFFERS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    private int year;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String reason;

    @Embedded
    private @Nullable KeptReserve reserve;

    private String digest;

    @Column(name = "drawn_by")
    private long drawnBy;

    @Column(name = "drawn_by_name")
    private String drawnByName;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Embedded
    private @Nullable KeptAnswer answer;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "settlement_line", joinColumns = @JoinColumn(name = "settlement_id"))
    @OrderColumn(name = "position")
    private List<KeptLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "settlement_signature", joinColumns = @JoinColumn(name = "settlement_id"))
    @MapKeyColumn(name = "organisation_id")
    private Map<Long, KeptSignature> signatures = new HashMap<>();

    @SuppressWarnings("NullAway")
    protected Settlement() {}

    /** The first settlement of a contract year. */
    @SuppressWarnings("NullAway")
    public Settlement(long contract, int year, Statement statement, @Nullable Reserve reserve, Person by, Instant now) {
        this.contract = contract;
        this.year = year;
        this.number = 1;
        freeze(statement, reserve, by, now);
    }

    /** A correction of this settlement, which stays as it is. */
    public Settlement correctedBy(
            String why, int nextNumber, Statement statement, @Nullable Reserve reserve, Person by, Instant now) {
        require(status == Status.CLOSED, Rule.NOT_CLOSED);
        require(!why.isBlank(), Rule.CORRECTION_WITHOUT_REASON);
        var correction = new Settlement(contract, year, statement, reserve, by, now);
        correction.number = nextNumber;
        correction.reason = why.strip();
        return correction;
    }

    /** Freezes the figures as they stand now. Signatures under an earlier draft lapse. */
    public void drawUpAgain(Statement statement, @Nullable Reserve reserve, Person by, Instant now) {
        requireOpen();
        signatures.clear();
        freeze(statement, reserve, by, now);
    }

    private void freeze(Statement statement, @Nullable Reserve reserve, Person by, Instant now) {
        status = Status.DRAFT;
        lines.clear();
        statement.lines().forEach(line -> lines.add(new KeptLine(line)));
        digest = statement.digest();
        this.reserve = reserve == null ? null : new KeptReserve(reserve);
        drawnBy = by.account();
        drawnByName = by.name();
        drawnAt = now;
        answer = null;
    }

    /**
     * Signs for the person's own organisation.
     *
     * @param digestRead of the draft that was read
     * @param standing what the figures come to at this moment
     * @param before the parties that have to sign before this one
     */
    public void sign(
            String digestRead, Statement standing, Set<Long> parties, Set<Long> before, Person by, Instant now) {
        requireOpen();
        require(status == Status.DRAFT, Rule.NOT_DRAWN_UP);
        require(parties.contains(by.organisation()), Rule.NOT_A_PARTY, by.organisationName());
        require(by.maySign(), Rule.MAY_NOT_SIGN, by.organisationName());
        require(digestRead.equals(digest), Rule.OUTDATED, drawnByName, drawnAt);
        require(!signatures.containsKey(by.organisation()), Rule.SIGNED_ALREADY, by.organisationName());
        require(signatures.values().stream().noneMatch(signature -> signature.isOf(by)), Rule.SAME_PERSON);
        require(standing.digest().equals(digest), Rule.FIGURES_CHANGED);
        require(signatures.keySet().containsAll(before), Rule.RECIPIENT_FIRST);
        signatures.put(by.organisation(), new KeptSignature(by, now, digest));
    }

    public boolean isSignedBy(Set<Long> parties) {
        return signatures.keySet().containsAll(parties);
    }

    /** Closes it for good, once everybody has signed. */
    void close(Set<Long> parties, Instant now) {
        require(status == Status.DRAFT && isSignedBy(parties), Rule.NOT_DRAWN_UP);
        status = Status.CLOSED;
        closedAt = now;
    }

    /** Does not sign, but says what is wrong. All signatures lapse, and it is to be drawn up again. */
    public void answer(String wrong, String digestRead, Set<Long> parties, Person by, Instant now) {
        requireOpen();
        require(status == Status.DRAFT, Rule.NOT_DRAWN_UP);
        require(parties.contains(by.organisation()), Rule.NOT_A_PARTY, by.organisationName());
        require(!wrong.isBlank(), Rule.ANSWER_WITHOUT_REASON);
        require(digestRead.equals(digest), Rule.OUTDATED, drawnByName, drawnAt);
        signatures.clear();
        status = Status.RETURNED;
        answer = new KeptAnswer(new Answer(wrong.strip(), by.name(), now));
    }

    /**
     * Takes back a correction that turned out not to be needed, so that what was closed counts again.
     *
     * @param closed what was closed
     * @param standing what the figures come to now, which may not differ from it
     */
    public void withdraw(Settlement closed, Statement standing) {
        requireOpen();
        require(number > 1, Rule.NOT_CLOSED);
        require(closed.agreesWith(standing), Rule.DIFFERS);
        signatures.clear();
        status = Status.WITHDRAWN;
    }

    /** Whether the figures still come to what is frozen here. What was paid after the closing, as the settlement asked, makes no difference. */
    public boolean agreesWith(Statement standing) {
        return isClosed()
                ? statement().withoutPayments().equals(standing.withoutPayments())
                : digest.equals(standing.digest());
    }

    private void requireOpen() {
        require(isOpen(), Rule.CLOSED_ALREADY, String.valueOf(year));
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    public boolean isOpen() {
        return status == Status.DRAFT || status == Status.RETURNED;
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }

    public Statement statement() {
        return new Statement(lines.stream().map(KeptLine::line).toList());
    }

    public List<Signature> signatures() {
        return signatures.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(Signature::at))
                .toList();
    }

    /** Present for a subsidy only. */
    public Optional<Reserve> reserve() {
        return Optional.ofNullable(reserve).map(KeptReserve::reserve);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The settlement is not stored yet: " + year);
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    public int year() {
        return year;
    }

    /** From 1; the corrections of a year follow. */
    public int number() {
        return number;
    }

    public Status status() {
        return status;
    }

    /** Why what was closed had to be corrected. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String digest() {
        return digest;
    }

    public String drawnBy() {
        return drawnByName;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    /** What a party found wrong; until it is drawn up again. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer).map(KeptAnswer::answer);
    }

    public record Answer(String text, String by, Instant at) {}

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
