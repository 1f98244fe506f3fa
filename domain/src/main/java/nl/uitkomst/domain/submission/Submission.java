package nl.uitkomst.domain.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report of one contract over one period. Open until the cooperative submits it; then the municipality accepts it, or returns it with a reason and
 * it is submitted anew. Accepted is for good: a correction is a new revision beside it, and the accepted one counts until the new one is accepted.
 */
@Entity
@Table(name = "submission")
public class Submission {

    public enum Status {
        OPEN,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    /** What the life of a report forbids. */
    public enum Rule implements RuleBroken.Rule {
        /** It waits for a decision, or was accepted: nothing in it can change. Detail: the status. */
        CLOSED,
        /** Detail: the last day of the period. */
        PERIOD_NOT_OVER,
        NOT_SUBMITTED,
        /** Nobody decides on what they submitted. */
        OWN_REPORT,
        /** Another revision waits than the one that was looked at. Details: the number looked at, the number that waits. */
        OTHER_REVISION,
        NOT_ACCEPTED,
        CORRECTION_OPEN,
        REASON_NEEDED,
        TEXT_TOO_LONG,
        /** Details: how many lines are empty, and their names. */
        INCOMPLETE,
        /** Details: how many figures that stand out lack an explanation, and their names. */
        UNEXPLAINED,
        /** Details: how many errors. */
        HAS_ERRORS,
        /** Someone else changed the same lines. Details: a list of {@link ChangedLine}. */
        CHANGED_MEANWHILE,
        /** Someone else changed the same cost. Details: the organisation, what stands there now, who changed it. */
        COST_CHANGED_MEANWHILE,
        /** Detail: the category. */
        COST_NOT_ASKED,
        COST_BELOW_ZERO,
        /** A newer workbook took its place. */
        REPLACED,
        /** There may be a citizen service number in a text. */
        BSN,
        /** Detail: the most megabytes. */
        FILE_TOO_LARGE,
        /** Detail: the kinds that are taken. */
        FILE_KIND
    }

    private static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    private int year;
    private int number;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "counting_revision_id")
    private @Nullable Long countingRevision;

    @Column(name = "counting_final")
    private boolean countingFinal;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Revision> revisions = new ArrayList<>();

    @jakarta.persistence.Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Submission() {}

    public Submission(long contract, ReportingPeriod period, LocalDate dueOn) {
        this.contract = contract;
        this.year = period.year();
        this.number = period.number();
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.dueOn = dueOn;
        this.status = Status.OPEN;
    }

    boolean isOf(ReportingPeriod period) {
        return year == period.year() && number == period.number();
    }

    /** Whether nobody has begun it. */
    boolean isUntouched() {
        return revisions.isEmpty();
    }

    /** What was agreed about the time to report became another. What was handed in keeps the day on which it was due. */
    void becomeDue(LocalDate day) {
        if (status == Status.OPEN) {
            dueOn = day;
        }
    }

    /** The revision that can be filled. */
    public Optional<Revision> draft() {
        return known().draft();
    }

    /** @throws RuleBroken when nothing in it can change now */
    void requireOpen() {
        if (status != Status.OPEN && status != Status.RETURNED && draft().isEmpty()) {
            throw new RuleBroken(Rule.CLOSED, status);
        }
    }

    /** @throws RuleBroken when it does not wait for a decision */
    public void requireWaiting() {
        if (status != Status.SUBMITTED) {
            throw new RuleBroken(Rule.NOT_SUBMITTED);
        }
    }

    /** Starts the first revision, or the next one after a return. */
    Revision startDraft(Person by, Instant now) {
        if (status != Status.OPEN && status != Status.RETURNED || draft().isPresent()) {
            throw new RuleBroken(Rule.CLOSED, status);
        }
        return addRevision(null, by, now);
    }

    /** Reopens what was accepted, in a new revision. */
    Revision startCorrection(String reason, Person by, Instant now) {
        if (draft().isPresent()) {
            throw new RuleBroken(Rule.CORRECTION_OPEN);
        }
        if (status != Status.ACCEPTED) {
            throw new RuleBroken(Rule.NOT_ACCEPTED);
        }
        return addRevision(requireReason(reason), by, now);
    }

    /** @return whether this changed anything: handing in twice is handing in once */
    public boolean submit(Person by, LocalDate today, Instant now) {
        if (isSubmittedBy(by)) {
            return false;
        }
        var draft = draft().orElseThrow(() -> new RuleBroken(Rule.CLOSED, status));
        if (today.isBefore(periodEnd)) {
            throw new RuleBroken(Rule.PERIOD_NOT_OVER, periodEnd);
        }
        draft.submit(by, now);
        status = Status.SUBMITTED;
        count();
        return true;
    }

    /** Whether it waits for a decision, handed in by this person. */
    public boolean isSubmittedBy(Person by) {
        return status == Status.SUBMITTED
                && known().newest(Revision.Status.SUBMITTED)
                        .filter(it -> it.isSubmittedBy(by))
                        .isPresent();
    }

    /** @return whether this changed anything */
    public boolean accept(int revision, Person by, Instant now) {
        if (known().isDecided(revision, Revision.Status.ACCEPTED, by)) {
            return false;
        }
        waiting(revision, by).decide(Revision.Status.ACCEPTED, by, null, now);
        status = Status.ACCEPTED;
        count();
        return true;
    }

    /** @return whether this changed anything */
    public boolean returnFor(String reason, int revision, Person by, Instant now) {
        if (known().isDecided(revision, Revision.Status.RETURNED, by)) {
            return false;
        }
        var waiting = waiting(revision, by);
        waiting.decide(Revision.Status.RETURNED, by, requireReason(reason), now);
        status = Status.RETURNED;
        count();
        return true;
    }

    private Revision addRevision(@Nullable String reason, Person by, Instant now) {
        var revision = new Revision(this, revisions.size() + 1, reason, by, now);
        revisions.add(revision);
        return revision;
    }

    private Revision waiting(int revision, Person by) {
        var waiting = latest().filter(it -> it.status() == Revision.Status.SUBMITTED)
                .orElseThrow(() -> new RuleBroken(Rule.NOT_SUBMITTED));
        if (waiting.number() != revision) {
            throw new RuleBroken(Rule.OTHER_REVISION, revision, waiting.number());
        }
        if (waiting.isSubmittedBy(by)) {
            throw new RuleBroken(Rule.OWN_REPORT);
        }
        return waiting;
    }

    private void count() {
        countingRevision = known().counting().map(Revision::storedId).orElse(null);
        countingFinal = known().newest(Revision.Status.ACCEPTED).isPresent();
    }

    private Revisions known() {
        return new Revisions(revisions);
    }

    private static String requireReason(String reason) {
        if (reason.isBlank()) {
            throw new RuleBroken(Rule.REASON_NEEDED);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleBroken(Rule.TEXT_TOO_LONG, LONGEST_REASON);
        }
        return reason.strip();
    }

    public Optional<Revision> latest() {
        return known().latest();
    }

    /** The key in the tables; absent until it was stored. */
    public Optional<Long> id() {
        return Optional.ofNullable(id);
    }

    public long contract() {
        return contract;
    }

    public Status status() {
        return status;
    }

    public LocalDate periodStart() {
        return periodStart;
    }

    public LocalDate periodEnd() {
        return periodEnd;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** The key of the revision whose figures count. */
    public Optional<Long> countingRevision() {
        return Optional.ofNullable(countingRevision);
    }

    public boolean isCountingFinal() {
        return countingFinal;
    }
}
