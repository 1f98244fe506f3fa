package nl.uitkomst.domain.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.Ledgers;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.settlement.Obstacle.Kind;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings together what a contract year is settled on, as it stands at this moment, and names all that stands in the way of closing it. */
@ApplicationScoped
class YearFigures {

    private static final String CORRECTED = """
            select s.number from submission s
            where s.contract_id = ?1 and s.year = ?2 and s.counting_final
              and exists (select 1 from revision r where r.submission_id = s.id and r.status in ('DRAFT', 'SUBMITTED'))
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Ledgers ledgers;

    @Inject
    Outcomes outcomes;

    @Inject
    Settlements settlements;

    @Inject
    Clock clock;

    /** @param statement with what is not known yet counted as nothing */
    record Drawn(Statement statement, List<Obstacle> obstacles) {}

    /** @param asked the reserve as whoever prepares the settlement gave it; absent when there is none */
    Drawn of(Person by, Contract contract, int year, @Nullable Reserve asked) {
        var ledger = ledgers.of(contract, year);
        var kpis = outcomes.contract(by, contract.number(), PeriodRange.ALL).kpis().stream()
                .collect(Collectors.toMap(KpiOutcome::code, Function.identity()));
        var results = new YearResults(year, periods(contract, year), kpis);
        var obstacles = new ArrayList<Obstacle>();
        obstacles.addAll(inTheYear(ledger));
        obstacles.addAll(results.obstacles());
        obstacles.addAll(corrections(contract, results));
        obstacles.addAll(costObstacles(ledger, results));
        obstacles.addAll(unknownKpis(ledger, kpis));
        if (asked != null) {
            obstacles.addAll(reserveObstacles(contract, ledger));
        }
        return new Drawn(Statement.of(basis(contract, ledger, results, asked)), List.copyOf(obstacles));
    }

    private Basis basis(Contract contract, Ledger ledger, YearResults results, @Nullable Reserve asked) {
        var part = ledger.agreement().resultPart();
        return new Basis(
                ledger.opening(),
                LumpSumChanges.of(ledger),
                ledger.ceiling().orElse(null),
                part == null ? BigDecimal.ZERO : part.percentage(),
                part == null ? List.of() : results.of(part),
                ledger.agreement().effectsOf(ledger.year()).stream()
                        .map(results::of)
                        .toList(),
                ledger.agreement().reportsCost() ? costs(ledger) : null,
                ledger.paid(),
                ledger.payments().size(),
                asked == null || !ledger.agreement().reportsCost() ? null : reserve(contract, ledger.year(), asked));
    }

    /** By category, in the order of the agreement; categories that were dropped meanwhile come last. */
    private static List<Basis.Cost> costs(Ledger ledger) {
        var byCategory = ledger.costs().stream()
                .collect(Collectors.groupingBy(
                        Ledger.Cost::category,
                        LinkedHashMap::new,
                        Collectors.reducing(Ledger.ZERO, Ledger.Cost::amount, Euro::plus)));
        var order = ledger.agreement().categories();
        return byCategory.entrySet().stream()
                .map(entry ->
                        new Basis.Cost(entry.getKey().code(), entry.getKey().name(), entry.getValue()))
                .sorted(Comparator.comparingInt(cost -> place(order, cost)))
                .toList();
    }

    private static int place(List<CostCategory> order, Basis.Cost cost) {
        var codes = order.stream().map(CostCategory::code).toList();
        return codes.contains(cost.code()) ? codes.indexOf(cost.code()) : codes.size();
    }

    /** What an earlier year left counts, whatever was asked. */
    private Reserve reserve(Contract contract, int year, Reserve asked) {
        return settlements
                .reserveAfter(contract.id(), year - 1)
                .map(before -> new Reserve(before, asked.interest()))
                .orElse(asked);
    }

    private List<Obstacle> reserveObstacles(Contract contract, Ledger ledger) {
        if (!ledger.agreement().reportsCost()) {
            return List.of(Obstacle.of(Kind.COST_NOT_AGREED, String.valueOf(ledger.year())));
        }
        var before = ledger.year() - 1;
        var known = !contract.years().contains(before)
                || settlements.of(contract.id(), before).stream().anyMatch(Settlement::isClosed);
        return known ? List.of() : List.of(Obstacle.of(Kind.EARLIER_YEAR_OPEN, String.valueOf(before)));
    }

    private List<Obstacle> inTheYear(Ledger ledger) {
        var found = new ArrayList<Obstacle>();
        if (!ledger.last().isBefore(LocalDate.now(clock))) {
            found.add(Obstacle.yearNotOver(ledger.last()));
        }
        if (ledger.steps().isEmpty()) {
            found.add(Obstacle.of(Kind.NO_LUMP_SUM, String.valueOf(ledger.year())));
        }
        return found;
    }

    private List<Obstacle> corrections(Contract contract, YearResults results) {
        var corrected = entities.createNativeQuery(CORRECTED)
                .setParameter(1, contract.id())
                .setParameter(2, results.year())
                .getResultList();
        var numbers = ((List<?>) corrected)
                .stream().map(number -> ((Number) number).intValue()).toList();
        return results.accepted().stream()
                .filter(period -> numbers.contains(period.number()))
                .map(period -> Obstacle.of(Kind.REPORT_BEING_CORRECTED, period))
                .toList();
    }

    private static List<Obstacle> costObstacles(Ledger ledger, YearResults results) {
        if (!ledger.agreement().reportsCost()) {
            return List.of();
        }
        return results.accepted().stream()
                .filter(period -> !ledger.periodsWithCost().contains(period))
                .map(period -> Obstacle.of(Kind.COST_NOT_REPORTED, period))
                .toList();
    }

    private static List<Obstacle> unknownKpis(Ledger ledger, Map<KpiCode, KpiOutcome> kpis) {
        var part = ledger.agreement().resultPart();
        var weighed = part == null
                ? List.<KpiCode>of()
                : part.weights().stream().map(weight -> weight.kpi()).toList();
        var paid = ledger.agreement().effectsOf(ledger.year()).stream()
                .map(effect -> effect.kpi())
                .toList();
        return Stream.concat(weighed.stream(), paid.stream())
                .distinct()
                .filter(code -> !kpis.containsKey(code)
                        || kpis.get(code)
                                .year(ledger.year())
                                .map(PeriodOutcome::period)
                                .isEmpty())
                .map(code -> Obstacle.of(Kind.KPI_NOT_AGREED, code.text()))
                .toList();
    }

    private static List<ReportingPeriod> periods(Contract contract, int year) {
        return contract.periods().stream()
                .filter(period -> period.year() == year)
                .toList();
    }
}
