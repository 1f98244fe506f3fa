package nl.uitkomst.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.PeriodOutcome.Coverage;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The reports that have begun and the figures in them that count, read for many contracts at once. */
@ApplicationScoped
class Figures {

    private static final String REPORTS = """
            select s.contract_id, s.id, s.year, s.number, s.period_start, s.due_on, s.counting_revision_id, s.counting_final
            from submission s
            where s.contract_id in (%s) and s.period_start <= '{today}'
            order by s.contract_id, s.period_start""";

    private static final String TOTALS = """
            select t.submission_id, t.kpi_id, t.numerator, t.denominator, t.weighted_mean, t.respondents, t.delivered, t.due
            from period_total t
            where t.contract_id in (%s) and t.period_start >= '{since}'""";

    private static final String PARTS = """
            select s.id, o.public_id,
                   coalesce((select f.name from former_name f where f.organisation_id = o.id
                             and f.valid_from <= s.period_end and f.valid_until > s.period_end), o.name),
                   r.numerator, r.denominator, r.mean * r.respondents, r.respondents,
                   if(r.not_delivered is null, 1, 0), 1
            from submission s join result r on r.revision_id = s.counting_revision_id join organisation o on o.id = r.organisation_id
            where s.contract_id in (%s) and r.kpi_id = {kpi}
            order by o.name, s.period_start""";

    @PersistenceContext
    EntityManager entities;

    /** A report of a contract, filled or not. */
    record Report(long id, int year, int number, LocalDate start, LocalDate dueOn, State state) {

        ReportingPeriod period(ContractHead contract) {
            return contract.period(year, number);
        }
    }

    /** Sums of what was delivered, whatever the kind of KPI. */
    record Sums(
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal weightedMean,
            @Nullable BigDecimal respondents,
            Coverage coverage) {

        static Sums read(Row row) {
            return new Sums(
                    row.decimalIfAny(),
                    row.decimalIfAny(),
                    row.decimalIfAny(),
                    row.decimalIfAny(),
                    new Coverage(row.number(), row.number()));
        }

        Reported as(KpiKind kind, ReportingPeriod period, State state) {
            return kind == KpiKind.AVERAGE
                    ? new Reported(period, state, weightedMean, respondents, coverage)
                    : new Reported(period, state, numerator, denominator, coverage);
        }
    }

    /** What one organisation reported on a KPI and what it was called then, by report. */
    record Part(UUID organisation, Map<Long, String> names, Map<Long, Sums> byReport) {}

    /** Per contract, oldest first. */
    Map<Long, List<Report>> reports(Collection<Long> contracts, LocalDate today) {
        var found = new HashMap<Long, List<Report>>();
        for (var row : Rows.of(entities, REPORTS.replace("{today}", today.toString()), contracts)) {
            var contract = row.id();
            found.computeIfAbsent(contract, id -> new ArrayList<>())
                    .add(new Report(
                            row.id(),
                            row.number(),
                            row.number(),
                            row.day(),
                            row.day(),
                            state(row.idIfAny() != null, row.flag())));
        }
        return found;
    }

    private static State state(boolean counts, boolean last) {
        if (!counts) {
            return State.NONE;
        }
        return last ? State.FINAL : State.PROVISIONAL;
    }

    /**
     * By report, then by KPI.
     *
     * @param since no period that began earlier is read
     */
    Map<Long, Map<Long, Sums>> totals(Collection<Long> contracts, LocalDate since) {
        var found = new HashMap<Long, Map<Long, Sums>>();
        for (var row : Rows.of(entities, TOTALS.replace("{since}", since.toString()), contracts)) {
            found.computeIfAbsent(row.id(), id -> new HashMap<>()).put(row.id(), Sums.read(row));
        }
        return found;
    }

    List<Part> parts(long contract, long kpi) {
        var found = new LinkedHashMap<UUID, Part>();
        for (var row : Rows.of(entities, PARTS.replace("{kpi}", String.valueOf(kpi)), List.of(contract))) {
            var report = row.id();
            var organisation = row.uuid();
            var part = found.computeIfAbsent(organisation, id -> new Part(id, new HashMap<>(), new HashMap<>()));
            part.names().put(report, row.text());
            part.byReport().put(report, Sums.read(row));
        }
        return List.copyOf(found.values());
    }
}
