package nl.uitkomst.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Figures.Report;
import nl.uitkomst.domain.outcome.KeptOutcomes.Asked;
import nl.uitkomst.domain.outcome.KeptOutcomes.Computed;
import nl.uitkomst.domain.shared.Missing;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What contracts came to, for whoever may see them. Every question takes a handful of queries, however many contracts, KPIs and periods it is about.
 */
@ApplicationScoped
public class Outcomes {

    private static final String HEADS = """
            select c.id, c.number, c.title,
                   coalesce({clients}, {municipalities}, {partners}, ''), coalesce({contractors}, {partners}, ''),
                   c.illustrative, c.tolerated_miss_share,
                   (select group_concat(e.valid_until, ' ', e.tolerated_miss_share order by e.valid_until)
                    from earlier_terms e where e.contract_id = c.id),
                   (select group_concat(i.year, ' ', i.inhabitants) from contract_inhabitants i
                    where i.contract_id = c.id and i.valid_until = '9999-12-31'),
                   c.calendar, c.year_start, c.starts_on, c.ends_on
            from contract c
            where c.id in (%s)
            order by c.number""".replace("{clients}", namesOf("p.role = 'CLIENT'"))
            .replace("{municipalities}", namesOf("p.role = 'PARTNER' and o.kind = 'MUNICIPALITY'"))
            .replace("{contractors}", namesOf("p.role = 'CONTRACTOR'"))
            .replace("{partners}", namesOf("p.role = 'PARTNER'"));

    /** Of those who are bound still, or were last, who leads first. */
    private static String namesOf(String which) {
        return """
                (select group_concat(o.name order by p.leads desc, o.name separator ', ')
                 from contract_party p join organisation o on o.id = p.organisation_id
                 where p.contract_id = c.id and %s and p.valid_until = (
                     select max(b.valid_until) from contract_party b where b.contract_id = c.id and b.role = p.role))""".formatted(which);
    }

    private static final String ENDS = "select c.id, c.ends_on from contract c where c.id in (%s)";

    private static final String AGREED = HEADS.replace("(%s)", "(%s) and c.status not in ('DRAFT', 'OFFERED')");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contracts contracts;

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
    KeptOutcomes kept;

    @Inject
    Clock clock;

    /** Outside a container. */
    public static Outcomes in(EntityManager entities, Clock clock) {
        var it = new Outcomes();
        it.entities = entities;
        it.contracts = Contracts.in(entities);
        it.relations = Relations.in(entities);
        it.policy = new AccessPolicy();
        it.agreements = new Agreements();
        it.agreements.entities = entities;
        it.figures = new Figures();
        it.figures.entities = entities;
        it.versions = new Versions();
        it.versions.entities = entities;
        it.kept = new KeptOutcomes();
        it.clock = clock;
        return it;
    }

    /**
     * Every agreed contract that this person may see, by number, and what is coming; of each KPI the recent periods and no forecast. What ended more than a year
     * ago is only there for who has nothing newer.
     */
    public PortfolioOutcome portfolio(Person by) {
        return portfolio(by, null);
    }

    /** @param on a day in the last period to look at, as if nothing was reported after it; absent for all up to now */
    public PortfolioOutcome portfolio(Person by, @Nullable LocalDate on) {
        var scope = Scope.until(on);
        var contracts = notLongOver(relations.contractsWhere(Act.SEE, by), on == null ? today() : on);
        var lastDays = relations.lastDays(by);
        var wanted = versions.each(contracts, today()).entrySet().stream()
                .map(known ->
                        new Asked(known.getKey(), known.getValue(), scope.seenUntil(lastDays.get(known.getKey()))))
                .toList();
        var computed = computed(AGREED, wanted);
        return new PortfolioOutcome(
                computed.stream()
                        .map(Computed::outcome)
                        .sorted(Comparator.comparing(ContractOutcome::number))
                        .toList(),
                computed.stream().flatMap(one -> one.coming().stream()).sorted().toList());
    }

    private List<Long> notLongOver(List<Long> contracts, LocalDate day) {
        var since = day.minusYears(1);
        var recent = Rows.of(entities, ENDS, contracts).stream()
                .map(row -> Map.entry(row.id(), row.day()))
                .filter(end -> !end.getValue().isBefore(since))
                .map(Map.Entry::getKey)
                .toList();
        return recent.isEmpty() ? contracts : recent;
    }

    /** @throws Missing when there is no such contract, or not for this person */
    public ContractOutcome contract(Person by, ContractNumber number, PeriodRange range) {
        return contract(seen(by, number), range);
    }

    public ContractOutcome contract(Seen seen, PeriodRange range) {
        return outcome(seen, range);
    }

    /** @throws Missing when there is no such contract or KPI, or not for this person */
    public KpiInParts kpi(Person by, ContractNumber number, KpiCode code, PeriodRange range) {
        return kpi(seen(by, number), code, range);
    }

    /** @throws Missing when the contract has no such KPI */
    public KpiInParts kpi(Seen seen, KpiCode code, PeriodRange range) {
        var contract = seen.contract();
        return gather(heads(HEADS, List.of(contract)), seen.scope(range))
                .get(contract)
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
        return new Seen(
                contract,
                versions.of(List.of(contract), today()),
                relations.lastDay(by, contract).orElse(null));
    }

    /** Only made after the access policy let someone pass. */
    public static final class Seen {
        private final long contract;
        private final String version;
        private final @Nullable LocalDate lastDay;

        private Seen(long contract, String version, @Nullable LocalDate lastDay) {
            this.contract = contract;
            this.version = version;
            this.lastDay = lastDay;
        }

        /** Who left a contract sees what was reported on its own time, and nothing of later. */
        private Scope scope(PeriodRange range) {
            return Scope.of(range).seenUntil(lastDay);
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
        var id = contracts.get(number).id();
        policy.require(Act.SEE, by, relations.of(by, id), number);
        return id;
    }

    private ContractOutcome outcome(Seen seen, PeriodRange range) {
        var asked = new Asked(seen.contract(), seen.version(), seen.scope(range));
        return computed(HEADS, List.of(asked)).get(0).outcome();
    }

    /** Computes what was not kept, and keeps it. */
    private List<Computed> computed(String heads, Collection<Asked> wanted) {
        var found = new ArrayList<Computed>();
        var missing = new HashMap<Long, Asked>();
        for (var asked : wanted) {
            var known = kept.find(asked);
            if (known == null) {
                missing.put(asked.contract(), asked);
            } else {
                found.add(known);
            }
        }
        missing.values().stream()
                .collect(Collectors.groupingBy(Asked::scope, Collectors.mapping(Asked::contract, Collectors.toList())))
                .forEach((scope, contracts) -> gather(heads(heads, contracts), scope)
                        .forEach((contract, gathered) ->
                                found.add(kept.keep(missing.get(contract), gathered.computed(today())))));
        return found;
    }

    private Map<Long, Gathered> gather(Map<Long, ContractHead> heads, Scope scope) {
        var agreed = agreements.of(heads.keySet());
        var reports = figures.reports(heads.keySet(), today());
        reports.replaceAll((contract, all) -> scope.reports(all));
        var since = reports.values().stream()
                .flatMap(List::stream)
                .map(Report::start)
                .min(Comparator.naturalOrder())
                .orElse(today());
        var totals = figures.totals(heads.keySet(), since);
        var gathered = new LinkedHashMap<Long, Gathered>();
        heads.forEach((contract, head) -> gathered.put(
                contract,
                new Gathered(
                        head,
                        agreed.getOrDefault(contract, List.of()),
                        reports.getOrDefault(contract, List.of()),
                        totals,
                        scope.rangeOf(head),
                        scope.forecasts())));
        return gathered;
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
