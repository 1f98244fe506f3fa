package nl.uitkomst.domain.kpi;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
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
 * An agreed indicator of one contract. While the contract is a draft its only version is worked on; once agreed a version that was ever in force never
 * changes, and a new one can only begin after it. Every result is judged by the version of its own period.
 */
@Entity
@Table(name = "kpi")
public class Kpi {

    public enum Rule implements RuleBroken.Rule {
        CHANGED_MEANWHILE,
        /** Details: the period in which it would begin, the last period that was judged for good. */
        PERIOD_ACCEPTED,
        /** Details: the period in which it would begin, the number and the first day of the version that begins later. */
        LATER_VERSION,
        /** Detail: the first day on which it no longer holds. */
        ENDED_ALREADY,
        /** It would end before it ever held. */
        NEVER_IN_FORCE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    private KpiCode code;

    private int position;

    @Version
    private long version;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @OneToMany(mappedBy = "kpi", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<KpiVersion> versions = new ArrayList<>();

    /** Until when the next version holds: as long as the one before it was to hold. */
    @Transient
    private LocalDate planned = KpiVersion.OPEN_END;

    protected Kpi() {}

    /** @param from the first day of the contract's first period */
    public Kpi(long contract, KpiCode code, int position, LocalDate from, KpiAgreement agreement) {
        this.contract = contract;
        this.code = code;
        this.position = position;
        this.versions.add(new KpiVersion(this, 1, from, agreement));
    }

    /** One that was not agreed before, from the period in which the amendment begins. */
    public static Kpi begunBy(Beginning beginning, long contract, KpiCode code, int position, KpiAgreement agreement) {
        beginning.requireUnjudged();
        var kpi = new Kpi(contract, code, position, beginning.day(), agreement);
        kpi.latest().agreedBy(beginning.amendment());
        return kpi;
    }

    /** Changes what is proposed. Only for a contract that is still a draft, which the caller has seen to. */
    public void propose(KpiAgreement agreement, Person by, Instant now) {
        latest().become(agreement);
        changedBy = by.name();
        changedAt = now;
    }

    /**
     * Refuses what would change a judgement that was given, or run into a version that was agreed to begin later.
     *
     * @throws RuleBroken when a change cannot begin there
     */
    public void requireRoomFor(Beginning beginning) {
        beginning.requireUnjudged();
        if (latest().from().isAfter(beginning.day())) {
            throw new RuleBroken(Rule.LATER_VERSION, beginning.period(), latest().number(), latest().from());
        }
    }

    /** Ends the version in force, so that there is room for the one that {@link #begin} brings. */
    void makeRoomFor(Beginning beginning) {
        requireRoomFor(beginning);
        if (latest().covers(beginning.day()) && latest().from().isBefore(beginning.day())) {
            planned = latest().until();
            latest().endOn(beginning.day());
        }
    }

    /** What both sides agreed anew. What was to begin on the very same day never held: it makes way. */
    void begin(Beginning beginning, KpiAgreement agreement) {
        var before = latest();
        var next = agreement.continuing(before.agreement(), beginning.day());
        if (before.from().equals(beginning.day())) {
            before.makeWayFor(next, beginning.amendment());
        } else {
            var version = new KpiVersion(this, before.number() + 1, beginning.day(), next);
            version.agreedBy(beginning.amendment());
            version.endOn(planned);
            versions.add(version);
        }
        planned = KpiVersion.OPEN_END;
    }

    /** Is no longer agreed from this period on; all earlier ones keep their judgement. */
    public void end(Beginning beginning) {
        requireRoomFor(beginning);
        if (!latest().until().isAfter(beginning.day())) {
            throw new RuleBroken(Rule.ENDED_ALREADY, latest().until());
        }
        if (latest().from().isBefore(beginning.day())) {
            latest().endOn(beginning.day());
            return;
        }
        if (versions.size() == 1) {
            throw new RuleBroken(Rule.NEVER_IN_FORCE);
        }
        versions.remove(latest());
    }

    /** Refuses to go on when someone else changed the KPI after it was read. */
    public void requireUnchangedSince(long versionRead) {
        if (version != versionRead) {
            throw new RuleBroken(
                    Rule.CHANGED_MEANWHILE,
                    changedBy == null ? "-" : changedBy,
                    changedAt == null ? Instant.EPOCH : changedAt);
        }
    }

    /** Lets the proposal begin on another day, because the term of the draft was changed. */
    public void beginOn(LocalDate day) {
        latest().beginOn(day);
    }

    /** The version by which a result of this period is judged. */
    public Optional<KpiVersion> versionIn(ReportingPeriod period) {
        return versions.stream().filter(known -> known.covers(period.start())).findFirst();
    }

    public Optional<Target> targetIn(ReportingPeriod period) {
        return versionIn(period).flatMap(known -> known.targetIn(period));
    }

    /** The version in force on this day; before the first begins that one, and in between or after the last the one that ended. */
    public KpiVersion on(LocalDate day) {
        return versions.stream()
                .filter(known -> !known.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }

    /** What was agreed last, also when it is still to begin. */
    public KpiVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** All versions, earliest first. */
    public List<KpiVersion> versions() {
        return List.copyOf(versions);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The KPI is not stored yet: " + code);
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    public KpiCode code() {
        return code;
    }

    /** The place in the contract's list, from 1. */
    public int position() {
        return position;
    }

    public long version() {
        return version;
    }
}
