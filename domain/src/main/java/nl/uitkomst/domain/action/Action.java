package nl.uitkomst.domain.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.KeptPeriod;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An improvement that both sides agreed on, mostly of a KPI. One organisation owns it, it is due on a day, and its steps are ticked as they are done; while
 * it is open it can be changed. It is closed with a result in words, and never changes after that.
 */
@Entity
@Table(name = "action")
public class Action {

    public enum Status {
        OPEN,
        CLOSED
    }

    /** What came of it. */
    public enum Result {
        HELPED,
        PARTLY,
        DID_NOT_HELP,
        /** It was given up before it could help. */
        DROPPED
    }

    public enum Rule implements RuleBroken.Rule {
        CLOSED_ALREADY,
        /** Details: who changed it, and when. */
        CHANGED_MEANWHILE,
        NO_SUCH_STEP,
        /** Detail: today. */
        DONE_IN_FUTURE,
        RESULT_WITHOUT_WORDS,
        BSN,
        NOT_THE_OWNER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    private int number;

    private String title;

    private String why;

    private @Nullable KpiCode kpi;

    @Column(name = "owner_id")
    private long owner;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private @Nullable KeptExpectation expectation;

    @Embedded
    @AttributeOverride(name = "label", column = @Column(name = "came_from"))
    @AttributeOverride(name = "start", column = @Column(name = "came_from_start"))
    private @Nullable KeptPeriod cameFrom;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable Result result;

    @Column(name = "result_words")
    private @Nullable String resultWords;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @Convert(converter = StepsConverter.class)
    private List<Step> steps = List.of();

    @SuppressWarnings("NullAway")
    protected Action() {}

    /** @param cameFrom the period of the dialogue in which it was agreed; absent for one agreed at another time */
    @SuppressWarnings("NullAway")
    Action(long contract, int number, ActionPlan plan, @Nullable ReportingPeriod cameFrom, Person by, Instant now) {
        this.contract = contract;
        this.number = number;
        this.cameFrom = cameFrom == null ? null : new KeptPeriod(cameFrom);
        become(plan, by, now);
    }

    /** Agrees otherwise while it is open. */
    void change(ActionPlan plan, long versionRead, Person by, Instant now) {
        requireOpen();
        require(version == versionRead, Rule.CHANGED_MEANWHILE, changedBy, changedAt);
        become(plan, by, now);
    }

    private void become(ActionPlan plan, Person by, Instant now) {
        title = plan.title();
        why = plan.why();
        kpi = plan.kpi();
        owner = plan.owner();
        begunOn = plan.begunOn();
        dueOn = plan.dueOn();
        expectation = plan.expectation() == null ? null : new KeptExpectation(plan.expectation());
        steps = plan.steps();
        mark(by, now);
    }

    /**
     * Ticks a step, or takes the tick away.
     *
     * @param step its place, from 1
     * @param day on which it was done; absent when it is not done after all
     */
    void tick(int step, @Nullable LocalDate day, LocalDate today, Person by, Instant now) {
        requireOpen();
        require(step >= 1 && step <= steps.size(), Rule.NO_SUCH_STEP, step);
        require(day == null || !day.isAfter(today), Rule.DONE_IN_FUTURE, today);
        var next = new ArrayList<>(steps);
        next.set(step - 1, next.get(step - 1).doneOn(day));
        steps = List.copyOf(next);
        mark(by, now);
    }

    /** Closes it for good. What is not done of its steps stays so. */
    void close(Result came, String words, LocalDate today, Person by, Instant now) {
        requireOpen();
        require(!words.isBlank(), Rule.RESULT_WITHOUT_WORDS);
        require(!Bsn.isIn(words), Rule.BSN);
        status = Status.CLOSED;
        result = came;
        resultWords = words.strip();
        closedOn = today;
        mark(by, now);
    }

    private void mark(Person by, Instant now) {
        changedBy = by.name();
        changedAt = now;
    }

    private void requireOpen() {
        require(isOpen(), Rule.CLOSED_ALREADY, String.valueOf(number));
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isLateOn(LocalDate day) {
        return isOpen() && dueOn.isBefore(day);
    }

    /** Whether it is to improve this KPI, or should show on it. */
    public boolean isAbout(KpiCode code) {
        return plan().about().contains(code);
    }

    public ActionPlan plan() {
        return new ActionPlan(
                title, why, kpi, owner, begunOn, dueOn, steps, expectation().orElse(null));
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The action is not stored yet: " + number);
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    /** Within its contract, from 1. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** What gave rise to it; may be empty. */
    public String why() {
        return why;
    }

    public Optional<KpiCode> kpi() {
        return Optional.ofNullable(kpi);
    }

    public long owner() {
        return owner;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public List<Step> steps() {
        return steps;
    }

    public Optional<Expectation> expectation() {
        return Optional.ofNullable(expectation).map(KeptExpectation::expectation);
    }

    /** The period of the dialogue in which it was agreed. */
    public Optional<ReportingPeriod> cameFrom() {
        return Optional.ofNullable(cameFrom).flatMap(KeptPeriod::period);
    }

    public Status status() {
        return status;
    }

    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    /** What came of it, in words. */
    public Optional<String> resultWords() {
        return Optional.ofNullable(resultWords);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
