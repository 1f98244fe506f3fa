package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import nl.uitkomst.domain.contract.ClosedYears;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the money of contract years together. However many payments and providers there are, it asks the database the same few questions. */
@ApplicationScoped
public class Ledgers {

    private static final String PAYMENTS = """
            select p.year, p.public_id, p.reference, p.kind, p.paid_on, p.amount, p.description, taken.reference, counter.reference
            from payment p
                     left join payment taken on taken.id = p.corrects
                     left join payment counter on counter.corrects = p.id
            where p.contract_id = ?1 and (?2 is null or p.year = ?2)
            order by p.year, p.paid_on, p.id
            """;
    private static final String COSTS = """
            select c.year, c.number, c.category, c.organisation_id, o.name, c.amount, c.revision, c.final
            from cost_counting c join organisation o on o.id = c.organisation_id
            where c.contract_id = ?1 and (?2 is null or c.year = ?2)
            order by c.year, c.number, c.category, o.name
            """;
    private static final String SETTLED = """
            select s.year, s.kind, s.subject, s.amount, s.settlement,
                   coalesce(if(s.kind = 'RESULT', (select v.name from kpi k join kpi_version v on v.kpi_id = k.id
                                                   where k.contract_id = s.contract_id and k.code = s.subject
                                                   order by v.valid_from desc limit 1), null), s.subject)
            from settled_amount s
            where s.contract_id = ?1 and (?2 is null or s.year = ?2)
            order by s.year, s.kind desc, s.subject
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    MoneyAgreements agreements;

    @Inject
    LumpSumSteps lumpSumSteps;

    @Inject
    ClosedYears closedYears;

    @Inject
    Clock clock;

    /**
     * @throws RuleBroken when it is no contract year of this contract
     */
    public Ledger of(Contract contract, int year) {
        if (!contract.years().contains(year)) {
            throw new RuleBroken(MoneyRule.NOT_A_YEAR, String.valueOf(year));
        }
        return ledgers(contract, List.of(year), year).get(0);
    }

    /** Those of all contract years, the earliest first. */
    public List<Ledger> all(Contract contract) {
        return ledgers(contract, contract.years(), null);
    }

    private List<Ledger> ledgers(Contract contract, List<Integer> years, @Nullable Integer year) {
        var steps = lumpSumSteps.of(contract);
        var agreed = years.stream().collect(Collectors.toMap(it -> it, it -> agreement(contract, it)));
        var payments = grouped(PAYMENTS, contract, year, Ledgers::paid);
        var costs = grouped(COSTS, contract, year, row -> cost(row, contract, agreed.get(row.small(0))));
        var settled = grouped(SETTLED, contract, year, Ledgers::settled);
        var closed = closedYears.of(contract.id());
        return years.stream()
                .map(it -> ledger(
                        contract,
                        it,
                        agreed.get(it),
                        steps.getOrDefault(it, List.of()),
                        payments.getOrDefault(it, List.of()),
                        costs.getOrDefault(it, List.of()),
                        settled.getOrDefault(it, List.of()),
                        closed.contains(it)))
                .toList();
    }

    private static Ledger ledger(
            Contract contract,
            int year,
            MoneyAgreement agreement,
            List<Ledger.Step> steps,
            List<Ledger.Paid> payments,
            List<Ledger.Cost> costs,
            List<Ledger.Settled> settled,
            boolean closed) {
        var first = firstDay(contract, year);
        var last = lastDay(contract, year);
        var bare = new Ledger(
                contract.number(), year, first, last, agreement, steps, List.of(), payments, costs, settled, closed);
        return steps.isEmpty() ? bare : bare.withInstalments();
    }

    /** What holds on the last day of the year, or today while it runs. */
    private MoneyAgreement agreement(Contract contract, int year) {
        var today = LocalDate.now(clock);
        var last = lastDay(contract, year);
        var running = !today.isBefore(firstDay(contract, year)) && today.isBefore(last);
        return agreements.inForce(contract.id(), running ? today : last);
    }

    /** The first day of the contract year that falls in the term. */
    public static LocalDate firstDay(Contract contract, int year) {
        var begin = LocalDate.of(year, contract.reporting().yearStart(), 1);
        return begin.isBefore(contract.term().first()) ? contract.term().first() : begin;
    }

    /** The last day of the contract year that falls in the term. */
    public static LocalDate lastDay(Contract contract, int year) {
        var end = LocalDate.of(year, contract.reporting().yearStart(), 1)
                .plusYears(1)
                .minusDays(1);
        return end.isAfter(contract.term().last()) ? contract.term().last() : end;
    }

    private <T> Map<Integer, List<T>> grouped(
            String sql, Contract contract, @Nullable Integer year, Function<Row, T> as) {
        Query query =
                entities.createNativeQuery(sql).setParameter(1, contract.id()).setParameter(2, year);
        return Row.of(query).stream()
                .collect(Collectors.groupingBy(
                        row -> row.small(0), Collectors.mapping(as, Collectors.toCollection(ArrayList::new))));
    }

    private static Ledger.Paid paid(Row row) {
        return new Ledger.Paid(
                UUID.fromString(row.text(1)),
                row.text(2),
                Payment.Kind.valueOf(row.text(3)),
                row.date(4),
                euro(row, 5),
                row.text(6),
                row.textOrNull(7),
                row.textOrNull(8));
    }

    private static Ledger.Cost cost(Row row, Contract contract, MoneyAgreement agreement) {
        var reporting = contract.reporting();
        return new Ledger.Cost(
                new ReportingPeriod(reporting.calendar(), row.small(0), row.small(1), reporting.yearStart()),
                agreement.category(row.text(2)),
                row.number(3),
                row.text(4),
                euro(row, 5),
                row.small(6),
                row.flag(7));
    }

    private static Ledger.Settled settled(Row row) {
        return new Ledger.Settled(
                Ledger.Settled.Kind.valueOf(row.text(1)), row.text(2), row.text(5), euro(row, 3), row.number(4));
    }

    private static Euro euro(Row row, int column) {
        return new Euro((BigDecimal) row.columns()[column]);
    }
}
