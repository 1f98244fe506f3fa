package nl.uitkomst.domain.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** One text of a plan as it is kept, with who wrote it. It is written over while the proposal is a draft, and never after. */
@Entity
@Table(name = "proposal_version")
class PlanVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    private int number;

    @Enumerated(EnumType.STRING)
    private Proposal.Kind kind;

    private String title;

    private String summary;

    @Column(name = "within_scope")
    private String withinScope;

    @Column(name = "who_gains")
    private String whoGains;

    @Column(name = "carrier_id")
    private @Nullable Long carrier;

    private String risks;

    private @Nullable Euro amount;

    @ElementCollection
    @CollectionTable(name = "proposal_phase", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "number")
    private Map<Integer, KeptPhase> phases = new HashMap<>();

    private @Nullable KpiCode kpi;

    @Column(name = "kpi_from", precision = 18, scale = 4)
    private @Nullable BigDecimal from;

    @Column(name = "kpi_to", precision = 18, scale = 4)
    private @Nullable BigDecimal to;

    @Column(name = "kpi_by")
    private @Nullable LocalDate by;

    private @Nullable String dialogue;

    private @Nullable Integer action;

    private @Nullable String why;

    @Column(name = "written_by")
    private String writtenBy;

    private String organisation;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway")
    protected PlanVersion() {}

    PlanVersion(Proposal proposal, int number, Plan plan, @Nullable String why, Person by, Instant now) {
        this.proposal = proposal;
        this.number = number;
        this.why = why;
        become(plan, by, now);
    }

    final void become(Plan plan, Person person, Instant now) {
        kind = plan.kind();
        title = plan.title();
        summary = plan.summary();
        withinScope = plan.withinScope();
        whoGains = plan.whoGains();
        carrier = plan.carrier();
        risks = plan.risks();
        amount = plan.amount();
        phases.clear();
        plan.phases().forEach(phase -> phases.put(phase.number(), new KeptPhase(phase)));
        expect(plan.expectation());
        dialogue = plan.cameFrom().dialogue();
        action = plan.cameFrom().action();
        writtenBy = person.name();
        organisation = person.organisationName();
        writtenAt = now;
    }

    private void expect(@Nullable Expectation expectation) {
        kpi = expectation == null ? null : expectation.kpi();
        from = expectation == null ? null : expectation.from();
        to = expectation == null ? null : expectation.to();
        by = expectation == null ? null : expectation.by();
    }

    Plan plan() {
        return new Plan(
                kind,
                title,
                summary,
                withinScope,
                whoGains,
                carrier,
                risks,
                amount,
                new TreeMap<>(phases)
                        .entrySet().stream()
                                .map(phase -> phase.getValue().phase(phase.getKey()))
                                .toList(),
                kpi == null ? null : new Expectation(kpi, from, to, by),
                new CameFrom(dialogue, action));
    }

    Proposal.Version version() {
        return new Proposal.Version(number, plan(), why, writtenBy, organisation, writtenAt);
    }

    int number() {
        return number;
    }

    String by() {
        return writtenBy;
    }

    Instant at() {
        return writtenAt;
    }
}
