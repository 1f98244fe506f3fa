package nl.uitkomst.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Figures.Report;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.shared.Missing;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What contracts came to, for whoever may see them. Every question takes a handful of queries, however many contracts, KPIs and periods it is about;
 * they share a transaction, and with it a connection.
 */
@ApplicationScoped
@Transactional
public class Outcomes {

    private static final String HEADS = """
            select c.id, c.number, c.title,
                   (select o.name from contract_party p join organisation o on o.id = p.organisation_id
                    where p.contract_id = c.id and p.role = 'CLIENT' order by p.valid_from desc, o.name limit 1),
                   (select o.name from contract_party p join organisation o on o.id = p.organisation_id
                    where p.contract_id = c.id and p.role = 'CONTRACTOR' order by p.valid_from desc, o.name limit 1),
                   c.illustrative, c.tolerated_miss_share,
                   (select group_concat(e.valid_until, ' ', e.tolerated_miss_share order by e.valid_until)
                    from earlier_terms e where e.contract_id = c.id),
                   c.calendar, c.year_start, c.starts_on, c.ends_on
            from contract c
            where c.id in (%s)
            order by c.number""";

    private static final String AGREED = HEADS.replace("(%s)", "(%s) and c.status not in ('DRAFT', 'OFFERED')");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    Agreements agreements;

    @Inject
    Figures figures;

    @Inject
    Versions versions;

    @Inject
    Clock clock;

    /** Outside a container. */
    public static Outcomes in(EntityManager entities, Clock clock) {
        var it = new Outcomes();
        it.entities = entities;
        it.relations = Relations.in(entities);
        it.policy = new AccessPolicy();
        it.agreements = new Agreements();
        it.agreements.entities = entities;
        it.figures = new Figures();
        it.figures.entities = entities;
        it.versions = new Versions();
        it.versions.entities = entities;
        it.clock = clock;
        return it;
    }

    /** Every agreed contract that this person may see, by number, and what is coming; of each KPI the recent periods and no forecast. */
    public PortfolioOutcome portfolio(Person by) {
        return portfolio(by, null);
    }

    /** @param on a day in the last period to look at, as if nothing was reported after it; absent for all up to now */
    public PortfolioOutcome portfolio(Person by, @Nullable LocalDate on) {
        var contracts = relations.contractsWhere(Act.SEE, by);
        var gathered =
                gather(heads(AGREED, contracts), head -> head.rangeUntil(on), on == null ? Depth.RECENT : Depth.ALL);
        var coming = gathered.stream()
                .flatMap(contract -> contract.coming(today()))
                .sorted()
                .toList();
        return new PortfolioOutcome(gathered.stream().map(Gathered::outcome).toList(), coming);
    }

    /** @throws Missing when there is no such contract, or not for this person */
    public ContractOutcome contract(Person by, ContractNumber number, PeriodRange range) {
        return gather(visible(by, number), range).outcome();
    }

    public ContractOutcome contract(Seen seen, PeriodRange range) {
        return gather(seen.contract(), range).outcome();
    }

    /** @throws Missing when there is no such contract or KPI, or not for this person */
    public KpiInParts kpi(Person by, ContractNumber number, KpiCode code, PeriodRange range) {
        return kpi(visible(by, number), code, range);
    }

    /** @throws Missing when the contract has no such KPI */
    public KpiInParts kpi(Seen seen, KpiCode code, PeriodRange range) {
        return kpi(seen.contract(), code, range);
    }

    private KpiInParts kpi(long contract, KpiCode code, PeriodRange range) {
        return gather(contract, range)
                .inParts(code, kpi -> figures.parts(contract, kpi))
                .orElseThrow(() -> new Missing("kpi", code));
    }

    /** How a contract is reported on, for whoever wants to choose periods of it. */
    public ContractHead head(Seen seen) {
        return heads(HEADS, List.of(seen.contract())).get(seen.contract());
    }

    /**
     * A contract that this person may see, with the version of its outcomes: enough to tell whether they changed before any is computed.
     *
     * @throws Missing when there is no such contract, or not for this person
     */
    public Seen seen(Person by, ContractNumber number) {
        var contract = visible(by, number);
        return new Seen(contract, versions.of(List.of(contract), today()));
    }

    /** Only made after the access policy let someone pass. */
    public static final class Seen {
        private final long contract;
        private final String version;

        private Seen(long contract, String version) {
            this.contract = contract;
            this.version = version;
        }

        private long contract() {
            return contract;
        }

        public String version() {
            return version;
        }
    }

    /**
     * Changes whenever something changes that an outcome of this contract shows: which revisions count, what was agreed, the names, the day.
     *
     * @throws Missing when there is no such contract, or not for this person
     */
    public String version(Person by, ContractNumber number) {
        return seen(by, number).version();
    }

    /** The same for all that this person may see. */
    public String version(Person by) {
        return versions.of(relations.contractsWhere(Act.SEE, by), today());
    }

    private long visible(Person by, ContractNumber number) {
        var found = entities.createNativeQuery("select id from contract where number = ?1")
                .setParameter(1, number.text())
                .getResultList();
        if (found.isEmpty()) {
            throw new Missing("contract", number);
        }
        var id = ((Number) found.get(0)).longValue();
        policy.require(Act.SEE, by, relations.of(by, id), number);
        return id;
    }

    /** How far back to read: as far as a verdict and a movement need, or to the beginning, as a forecast wants. */
    private enum Depth {
        RECENT,
        ALL;

        List<Report> of(List<Report> reports) {
            var reported = reports.stream()
                    .filter(report -> report.state() != State.NONE)
                    .toList();
            if (this == ALL || reported.size() <= Comparison.PERIODS) {
                return reports;
            }
            var first = reported.get(reported.size() - Comparison.PERIODS);
            return reports.subList(reports.indexOf(first), reports.size());
        }
    }

    private Gathered gather(long contract, PeriodRange range) {
        return gather(heads(HEADS, List.of(contract)), head -> range, Depth.ALL).get(0);
    }

    private List<Gathered> gather(
            Map<Long, ContractHead> heads, Function<ContractHead, PeriodRange> range, Depth depth) {
        var agreed = agreements.of(heads.keySet());
        var reports = figures.reports(heads.keySet(), today());
        reports.replaceAll((contract, all) -> depth.of(all));
        var since = reports.values().stream()
                .flatMap(List::stream)
                .map(Report::start)
                .min(Comparator.naturalOrder())
                .orElse(today());
        var totals = figures.totals(heads.keySet(), since);
        return heads.entrySet().stream()
                .map(head -> new Gathered(
                        head.getValue(),
                        agreed.getOrDefault(head.getKey(), List.of()),
                        reports.getOrDefault(head.getKey(), List.of()),
                        totals,
                        range.apply(head.getValue()),
                        depth == Depth.ALL))
                .toList();
    }

    private Map<Long, ContractHead> heads(String sql, Collection<Long> contracts) {
        var found = new LinkedHashMap<Long, ContractHead>();
        for (var row : Rows.of(entities, sql, contracts)) {
            found.put(row.id(), ContractHead.read(row));
        }
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
