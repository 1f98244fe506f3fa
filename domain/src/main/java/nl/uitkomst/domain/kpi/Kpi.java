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
 * An agreed indicator of one contract. While the contract is a draft its only version is worked on; once agreed a version never changes, and a new one can
 * only begin after it. Every result is judged by the version of its own period.
 */
@Entity
@Table(name = "kpi")
public class Kpi {

    public enum Rule implements RuleBroken.Rule {
        CHANGED_MEANWHILE
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

    protected Kpi() {}

    /** @param from the first day of the contract's first period */
    public Kpi(long contract, KpiCode code, int position, LocalDate from, KpiAgreement agreement) {
        this.contract = contract;
        this.code = code;
        this.position = position;
        this.versions.add(new KpiVersion(this, 1, from, agreement));
    }

    /** Changes what is proposed. Only for a contract that is still a draft, which the caller has seen to. */
    public void propose(KpiAgreement agreement, Person by, Instant now) {
        latest().become(agreement);
        changedBy = by.name();
        changedAt = now;
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
