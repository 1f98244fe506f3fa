package nl.uitkomst.domain.kpi;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A KPI as both sides agreed it from a day on: its definition, its targets over time and, for an index, its base. */
@Entity
@Table(name = "kpi_version")
public class KpiVersion {

    /** The first day after a version of which no end is known. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "kpi_id")
    private Kpi kpi;

    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String definition;

    @Column(name = "result_area")
    private String resultArea;

    @Enumerated(EnumType.STRING)
    private KpiKind kind;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "numerator_text")
    private String numeratorText;

    @Column(name = "denominator_text")
    private @Nullable String denominatorText;

    private String unit;

    private int decimals;

    private String source;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_by")
    private ReportedBy reportedBy;

    private @Nullable BigDecimal baseline;

    @Column(name = "baseline_on")
    private @Nullable LocalDate baselineOn;

    @Column(name = "baseline_source")
    private @Nullable String baselineSource;

    @Enumerated(EnumType.STRING)
    @Column(name = "band_kind")
    private ToleranceBand.Kind bandKind;

    @Column(name = "band_size")
    private BigDecimal bandSize;

    private BigDecimal weight;

    @Column(name = "minimum_coverage")
    private BigDecimal minimumCoverage;

    @Column(name = "base_year")
    private @Nullable Integer baseYear;

    @Enumerated(EnumType.STRING)
    private Importance importance;

    private @Nullable Integer amendment;

    @Embedded
    private @Nullable KeptPath path;

    @ElementCollection
    @CollectionTable(name = "kpi_target", joinColumns = @JoinColumn(name = "kpi_version_id"))
    @MapKeyColumn(name = "valid_from")
    private Map<LocalDate, AgreedBounds> targets = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "kpi_base", joinColumns = @JoinColumn(name = "kpi_version_id"))
    @MapKeyColumn(name = "number")
    @Column(name = "value")
    private Map<Integer, BigDecimal> base = new TreeMap<>();

    protected KpiVersion() {}

    KpiVersion(Kpi kpi, int number, LocalDate from, KpiAgreement agreement) {
        this.kpi = kpi;
        this.number = number;
        this.validFrom = from;
        this.validUntil = OPEN_END;
        become(agreement);
    }

    /** Only while both sides still work on the draft. */
    void become(KpiAgreement agreement) {
        describe(agreement.definition());
        steer(agreement.definition());
        targets.keySet()
                .retainAll(agreement.targets().stream().map(TargetStretch::from).toList());
        agreement.targets().forEach(stretch -> targets.put(stretch.from(), new AgreedBounds(stretch)));
        base.keySet().retainAll(agreement.base().keySet());
        base.putAll(agreement.base());
        path = agreement.path() == null ? null : new KeptPath(agreement.path());
    }

    void beginOn(LocalDate day) {
        validFrom = day;
    }

    void endOn(LocalDate day) {
        validUntil = day;
    }

    void agreedBy(@Nullable Integer number) {
        amendment = number;
    }

    /** Only for a version that no period was judged by yet. */
    void makeWayFor(KpiAgreement agreement, @Nullable Integer by) {
        number++;
        become(agreement);
        agreedBy(by);
    }

    private void describe(KpiDefinition agreed) {
        name = agreed.name();
        shortName = agreed.shortName();
        definition = agreed.definition();
        resultArea = agreed.resultArea();
        kind = agreed.kind();
        measure = agreed.measure();
        numeratorText = agreed.numeratorText();
        denominatorText = agreed.denominatorText();
        unit = agreed.unit();
        decimals = agreed.decimals();
        source = agreed.source();
        nature = agreed.nature();
        reportedBy = agreed.reportedBy();
    }

    private void steer(KpiDefinition agreed) {
        direction = agreed.direction();
        bandKind = agreed.band().kind();
        bandSize = agreed.band().size();
        weight = agreed.weight();
        minimumCoverage = agreed.minimumCoverage();
        baseYear = agreed.baseYear();
        importance = agreed.importance();
        var before = agreed.baseline();
        baseline = before == null ? null : before.value();
        baselineOn = before == null ? null : before.on();
        baselineSource = before == null ? null : before.source();
    }

    public KpiDefinition definition() {
        return new KpiDefinition(
                name,
                shortName,
                definition,
                resultArea,
                kind,
                measure,
                numeratorText,
                denominatorText,
                unit,
                decimals,
                source,
                direction,
                nature,
                reportedBy,
                baseline(),
                new ToleranceBand(bandKind, bandSize),
                weight,
                minimumCoverage,
                baseYear,
                importance);
    }

    private @Nullable Baseline baseline() {
        return baseline == null || baselineOn == null || baselineSource == null
                ? null
                : new Baseline(baseline.stripTrailingZeros(), baselineOn, baselineSource);
    }

    /** The target in force at the start of the period. */
    public Optional<Target> targetIn(ReportingPeriod period) {
        return targets().stream()
                .filter(stretch -> stretch.covers(period.start()))
                .map(stretch -> new Target(
                        direction, stretch.low(), stretch.high(), definition().band()))
                .findFirst();
    }

    /** Every stretch of target, earliest first. */
    public List<TargetStretch> targets() {
        return targets.entrySet().stream()
                .map(entry -> entry.getValue().from(entry.getKey()))
                .sorted(Comparator.comparing(TargetStretch::from))
                .toList();
    }

    /** The base of an index: by the number of the period in the base year, or under 0 that of the year as a whole. */
    public Map<Integer, BigDecimal> base() {
        var values = new TreeMap<Integer, BigDecimal>();
        base.forEach((number, value) -> values.put(number, value.stripTrailingZeros()));
        return values;
    }

    public KpiAgreement agreement() {
        return new KpiAgreement(definition(), targets(), base(), path == null ? null : path.path());
    }

    /** Whether it goes on, without a day between, with what the version before it measured. */
    boolean continues(KpiVersion before) {
        return before.validUntil.equals(validFrom)
                && definition().measuresTheSameAs(before.definition())
                && (kind != KpiKind.INDEX || base().equals(before.base()));
    }

    Kpi kpi() {
        return kpi;
    }

    /** @param bounds the low and high bound in force, in columns 1 and 2, by the key of the KPI */
    KpiInForce inForce(Map<Long, Row> bounds, @Nullable LocalDate brokenOn) {
        var bound = bounds.get(kpi.id());
        var agreed = definition();
        var target = bound == null
                ? null
                : new Target(direction, bound.decimalOrNull(1), bound.decimalOrNull(2), agreed.band());
        return new KpiInForce(kpi.id(), kpi.code(), agreed, target, brokenOn);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validUntil);
    }

    public int number() {
        return number;
    }

    /** The number of the amendment by which it was agreed; absent for what the contract began with. */
    public Optional<Integer> amendment() {
        return Optional.ofNullable(amendment);
    }

    public LocalDate from() {
        return validFrom;
    }

    /** The first day on which this version is no longer in force; the year 9999 while no end is known. */
    public LocalDate until() {
        return validUntil;
    }
}
