package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.money.MoneyYear.Corridor;
import nl.uitkomst.domain.money.MoneyYear.Head;
import nl.uitkomst.domain.money.VolumeCorridor.Side;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The money of contract years as people read it, for whoever may see it. */
@ApplicationScoped
public class MoneyYears {

    private static final String ACCEPTED = """
            select year, number, sum(amount) from cost_counting
            where contract_id = ?1 and final group by year, number
            """;

    @Inject
    MoneyDesk desk;

    @Inject
    Ledgers ledgers;

    @Inject
    MoneyAgreements agreements;

    @Inject
    Kpis kpis;

    @Inject
    Outcomes outcomes;

    @Inject
    Contracts contracts;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @PersistenceContext
    EntityManager entities;

    /**
     * @throws Missing when this person may not know of it, or it is no year of this contract
     */
    public MoneyYear of(Person by, ContractNumber number, int year) {
        var contract = desk.see(by, number);
        if (!contract.years().contains(year)) {
            throw new Missing("year", year);
        }
        var ledger = ledgers.of(contract, year);
        return year(by, contract, ledger, accepted(contract), mayKeep(by, contract));
    }

    /** All contract years, the earliest first. */
    public List<MoneyYear> all(Person by, ContractNumber number) {
        var contract = desk.see(by, number);
        var accepted = accepted(contract);
        var keeps = mayKeep(by, contract);
        return ledgers.all(contract).stream()
                .map(ledger -> year(by, contract, ledger, accepted, keeps))
                .toList();
    }

    /** What is agreed about the money, for whoever sees the contract. */
    public MoneyAgreement agreement(Person by, ContractNumber number) {
        var contract = desk.see(by, number);
        return agreements.inForce(contract.id(), within(contract, desk.today()));
    }

    /** The same, for a page that shows more; absent when nothing is paid or this reader does not see the money. */
    public Optional<MoneyAgreement> readable(Person by, ContractNumber number) {
        var contract = contracts.get(number);
        return contract.legalForm().pays() && policy.may(Act.SEE_MONEY, by, relations.of(by, contract.id()))
                ? Optional.of(agreements.inForce(contract.id(), within(contract, desk.today())))
                : Optional.empty();
    }

    private static LocalDate within(Contract contract, LocalDate day) {
        var term = contract.term();
        return day.isBefore(term.first()) ? term.first() : day.isAfter(term.last()) ? term.last() : day;
    }

    private boolean mayKeep(Person by, Contract contract) {
        return contract.isAgreed()
                && contract.legalForm().pays()
                && policy.may(Act.KEEP_MONEY, by, relations.of(by, contract.id()));
    }

    private MoneyYear year(
            Person by, Contract contract, Ledger ledger, Map<ReportingPeriod, Euro> accepted, boolean keeps) {
        var periods = periods(contract, ledger.year());
        var today = desk.today();
        var begun = !today.isBefore(ledger.first());
        var forecast = begun && ledger.agreement().reportsCost()
                ? CostForecast.of(upTo(accepted, ledger.year()), periods).orElse(null)
                : null;
        var inFull = ledger.periodsWithCost().containsAll(periods);
        return new MoneyYear(
                head(contract),
                ledger,
                contract.years(),
                forecast,
                inFull,
                begun ? corridor(by, contract, ledger, forecast, inFull).orElse(null) : null,
                today,
                keeps);
    }

    private static Head head(Contract contract) {
        return new Head(
                contract.number(),
                contract.title(),
                contract.illustrative(),
                contract.isAgreed(),
                contract.legalForm());
    }

    private static List<ReportingPeriod> periods(Contract contract, int year) {
        return contract.periods().stream()
                .filter(period -> period.year() == year)
                .toList();
    }

    /** What was known of this year and the years before it. */
    private static Map<ReportingPeriod, Euro> upTo(Map<ReportingPeriod, Euro> accepted, int year) {
        var known = new TreeMap<>(accepted);
        known.keySet().removeIf(period -> period.year() > year);
        return known;
    }

    private Map<ReportingPeriod, Euro> accepted(Contract contract) {
        var reporting = contract.reporting();
        var costs = new TreeMap<ReportingPeriod, Euro>();
        for (var row : Row.of(entities.createNativeQuery(ACCEPTED).setParameter(1, contract.id()))) {
            costs.put(
                    new ReportingPeriod(reporting.calendar(), row.small(0), row.small(1), reporting.yearStart()),
                    new Euro((BigDecimal) row.columns()[2]));
        }
        return costs;
    }

    private Optional<Corridor> corridor(
            Person by, Contract contract, Ledger ledger, @Nullable CostForecast forecast, boolean inFull) {
        var agreed = ledger.agreement().corridor();
        if (agreed == null) {
            return Optional.empty();
        }
        if (agreed.kpi() != null) {
            return byKpi(by, contract, ledger.year(), agreed);
        }
        return ledger.costs().isEmpty()
                ? Optional.empty()
                : Optional.of(corridor(
                        agreed,
                        "",
                        ledger.cost().amount(),
                        forecast == null ? null : forecast.expected().amount(),
                        inFull));
    }

    private Optional<Corridor> byKpi(Person by, Contract contract, int year, VolumeCorridor agreed) {
        if (kpis.find(contract.id(), agreed.kpi()).isEmpty()) {
            return Optional.empty(); // taken out of the draft, or replaced since
        }
        var periods = periods(contract, year);
        var last = periods.get(periods.size() - 1);
        var kpi = outcomes.kpi(by, contract.number(), agreed.kpi(), new PeriodRange(periods.get(0), last))
                .kpi();
        var soFar = kpi.yearToDate();
        if (soFar == null || soFar.figure() == null) {
            return Optional.empty();
        }
        var use = soFar.figure().rounded(kpi.definition().decimals());
        var complete =
                kpi.periods().stream().anyMatch(period -> period.period().equals(last) && period.figure() != null);
        var forecast = kpi.forecast();
        var expected = forecast == null || forecast.year() != year ? null : forecast.expected();
        return Optional.of(corridor(agreed, kpi.definition().name(), use, expected, complete));
    }

    /** Above is certain as soon as the use so far is; below only once the year is complete. */
    private static Corridor corridor(
            VolumeCorridor agreed, String name, BigDecimal use, @Nullable BigDecimal expected, boolean complete) {
        var side = agreed.sideOf(use);
        if (complete || side == Side.ABOVE) {
            return new Corridor(agreed, name, use, complete ? null : expected, side, true);
        }
        return new Corridor(
                agreed, name, use, expected, expected == null ? Side.WITHIN : agreed.sideOf(expected), false);
    }
}
