package nl.uitkomst.domain.award;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Procedure;
import nl.uitkomst.domain.tender.Tender;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The award of one tender to the bid in the first place. Its reasons are written bid by bid, then the decision is sent to all at one moment and the standstill
 * begins. Objections and court cases stop its clock; when it is over and none is open the award becomes final, and a contract is made of it.
 */
@Entity
@Table(name = "award")
public class Award {

    public enum Rule implements RuleBroken.Rule {
        /** Not all scores are there, or they were not fixed. */
        SCORES_MISSING,
        NOT_RANKED,
        LOTS_NEEDED,
        NOBODY_LEFT,
        /** Detail: of how many bids the reasons are missing. */
        REASONS_MISSING,
        TOO_LONG,
        BSN,
        /** A letter names another who did not win, or says what it asked. Detail: what of it. */
        TELLS_OF_OTHERS,
        SENT_ALREADY,
        /** Nobody was selected before the bids, and what the winner declared was not checked. Detail: its name. */
        WINNER_UNCHECKED,
        /** A ground for exclusion applies to the winner or it misses a requirement. Detail: its name. */
        WINNER_FALLS_SHORT,
        NOT_SENT,
        /** Detail: the first day on which it may end. */
        STANDSTILL_TOO_SHORT,
        /** Detail: its last day. */
        STANDSTILL_RUNS,
        /** Detail: how many objections and court cases are open. */
        ON_HOLD,
        FINAL_ALREADY,
        NOT_FINAL,
        WORDS_MISSING,
        NO_SUCH_HOLD,
        ENDED_ALREADY,
        /** Details: the first and the last day that it can be. */
        DAY_OUTSIDE,
        NO_SUCH_BID,
        CONTRACT_MADE
    }

    private static final int NOTICE = 29;
    private static final int NOTICE_OF_LIGHT_REGIME = 33;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "tender_id")
    private long tender;

    @Column(name = "ocds_id")
    private String ocdsId;

    @Column(name = "notice_subtype")
    private int noticeSubtype;

    @Column(name = "winner_key")
    private UUID winner;

    @Column(name = "ranking_digest")
    private String rankingDigest;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by_name")
    private String begunBy;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_by_name")
    private @Nullable String sentBy;

    @Embedded
    private @Nullable KeptStandstill standstill;

    @Column(name = "final_at")
    private @Nullable Instant finalAt;

    @Column(name = "final_by_name")
    private @Nullable String finalBy;

    @Column(name = "contract_id")
    private @Nullable Long contract;

    @Column(name = "contract_ocds_id")
    private @Nullable String contractOcdsId;

    @Version
    private long version;

    @OneToMany(mappedBy = "award", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Decided> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "award", cascade = CascadeType.PERSIST)
    @OrderBy("raisedOn, id")
    private List<Hold> holds = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Award() {}

    @SuppressWarnings("NullAway")
    Award(Tender tender, Made made, Person by, Instant now) {
        var first = made.ranking().first();
        require(!made.ranking().places().isEmpty(), Rule.NOBODY_LEFT);
        require(first.isPresent(), Rule.LOTS_NEEDED);
        this.tender = tender.id();
        this.ocdsId = tender.ocid() + "-award-1";
        this.noticeSubtype = tender.procedure() == Procedure.LIGHT_REGIME ? NOTICE_OF_LIGHT_REGIME : NOTICE;
        this.winner = first.orElseThrow().candidate();
        this.rankingDigest = made.digest();
        this.begunAt = now;
        this.begunBy = by.name();
        this.decisions.addAll(Decided.all(this, made.ranking()));
    }

    void write(UUID candidate, Reasons reasons) {
        require(sentAt == null, Rule.SENT_ALREADY);
        decision(candidate).orElseThrow(() -> new RuleBroken(Rule.NO_SUCH_BID)).write(reasons);
    }

    /** @param until the last day of the standstill; absent for the first day on which it may end */
    void send(@Nullable LocalDate until, Person by, Instant now) {
        require(sentAt == null, Rule.SENT_ALREADY);
        var missing = decisions.stream().filter(one -> !one.isWritten()).count();
        require(missing == 0, Rule.REASONS_MISSING, missing);
        var least = Standstill.ofSending(now);
        standstill = new KeptStandstill(until == null ? least : least.lasting(until));
        sentAt = now;
        sentBy = by.name();
    }

    Hold raise(Raised raised, Person by, Instant now) {
        var running = requireRunning();
        require(!raised.words().isBlank(), Rule.WORDS_MISSING);
        requireBetween(running.sentOn(), raised.on(), running.lastBy(DatabaseClock.day(now)));
        require(raised.candidate() == null || decision(raised.candidate()).isPresent(), Rule.NO_SUCH_BID);
        var hold = new Hold(this, raised, by, now);
        holds.add(hold);
        return hold;
    }

    /** What was raised is over; the days that it took while the clock ran come behind the standstill. */
    void end(UUID key, LocalDate on, Hold.End outcome, String words, Person by, Instant now) {
        var running = requireRunning();
        var hold = holds.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.NO_SUCH_HOLD));
        require(hold.isOpen(), Rule.ENDED_ALREADY);
        require(!words.isBlank(), Rule.WORDS_MISSING);
        requireBetween(hold.raisedOn(), on, DatabaseClock.day(now));
        hold.end(on, outcome, words.strip(), by, now);
        if (holds.stream().noneMatch(Hold::isOpen)) {
            standstill = running.stopped(Hold.days(holds));
        }
    }

    void finish(Person by, Instant now) {
        var last = requireRunning().now().until();
        var open = holds.stream().filter(Hold::isOpen).count();
        require(open == 0, Rule.ON_HOLD, open);
        require(!now.isBefore(DatabaseClock.endOf(last)), Rule.STANDSTILL_RUNS, last);
        finalAt = now;
        finalBy = by.name();
    }

    void contracted(long contract) {
        require(finalAt != null, Rule.NOT_FINAL);
        require(this.contract == null, Rule.CONTRACT_MADE);
        this.contract = contract;
        contractOcdsId = ocdsId.replace("-award-", "-contract-");
    }

    private KeptStandstill requireRunning() {
        if (standstill == null) {
            throw new RuleBroken(Rule.NOT_SENT);
        }
        require(finalAt == null, Rule.FINAL_ALREADY);
        return standstill;
    }

    static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    private static void requireBetween(LocalDate first, LocalDate day, LocalDate last) {
        require(!day.isBefore(first) && !day.isAfter(last), Rule.DAY_OUTSIDE, first, last);
    }

    public long tender() {
        return tender;
    }

    /** By which open contracting data know it. */
    public String ocdsId() {
        return ocdsId;
    }

    public Optional<String> contractOcdsId() {
        return Optional.ofNullable(contractOcdsId);
    }

    public int noticeSubtype() {
        return noticeSubtype;
    }

    /** The key of the candidate. */
    public UUID winner() {
        return winner;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    /** As it stands now. */
    public Optional<Standstill> standstill() {
        return Optional.ofNullable(standstill).map(KeptStandstill::now);
    }

    /** As the letters say. */
    public Optional<Standstill> standstillTold() {
        return Optional.ofNullable(standstill).map(KeptStandstill::told);
    }

    public Optional<Instant> finalAt() {
        return Optional.ofNullable(finalAt);
    }

    public Optional<String> finalBy() {
        return Optional.ofNullable(finalBy);
    }

    /** The id of the contract that came of it. */
    public Optional<Long> contract() {
        return Optional.ofNullable(contract);
    }

    /** From the first place on. */
    public List<Decided> decisions() {
        return List.copyOf(decisions);
    }

    public Optional<Decided> decision(UUID candidate) {
        return decisions.stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst();
    }

    public List<Hold> holds() {
        return List.copyOf(holds);
    }

    public boolean isWritten() {
        return decisions.stream().allMatch(Decided::isWritten);
    }
}
