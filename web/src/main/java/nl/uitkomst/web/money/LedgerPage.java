package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The ledger of one contract year on screen.
 *
 * @param done what was just done, by its key below {@code money.done}; empty when nothing was
 */
public record LedgerPage(
        MoneyYear year,
        String title,
        String lead,
        List<String> signals,
        List<String> assumptions,
        String corridor,
        MoneyBar wide,
        MoneyBar narrow,
        CostTable costs,
        List<Payments> payments,
        ContractNav nav,
        String done) {

    /** The payments of one month; a month of one payment is just that. */
    public record Payments(String month, Euro sum, List<Ledger.Paid> lines) {}

    /**
     * Cost by category and period, and by organisation and period.
     *
     * @param provisional the periods whose report is not accepted yet
     */
    public record CostTable(
            List<ReportingPeriod> periods,
            List<ReportingPeriod> provisional,
            List<Line> byCategory,
            List<Line> byOrganisation,
            List<Euro> totals,
            Euro total) {

        public record Line(String name, List<Euro> amounts, Euro total) {}
    }

    static LedgerPage of(MoneyYear year, ContractNav nav, String done, Texts texts) {
        var words = MoneyWords.in(texts);
        return new LedgerPage(
                year,
                words.title(year),
                words.lead(year),
                year.signals().stream()
                        .map(signal -> words.signal(signal, year))
                        .toList(),
                words.assumptions(year),
                words.corridor(year),
                MoneyBar.wide(year, texts),
                MoneyBar.narrow(year, texts),
                costs(year.ledger()),
                payments(year.ledger(), Notation.in(texts)),
                nav,
                done);
    }

    public Ledger ledger() {
        return year.ledger();
    }

    public String base() {
        return "/contracten/" + year.head().number() + "/geld";
    }

    /** The page on which the cost of a period was reported and judged. */
    public String report(ReportingPeriod period) {
        return "/contracten/" + year.head().number() + "/beoordelen/" + period;
    }

    private static List<Payments> payments(Ledger ledger, Notation notation) {
        var months = new LinkedHashMap<String, List<Ledger.Paid>>();
        for (var paid : ledger.payments()) {
            months.computeIfAbsent(notation.month(paid.on()), month -> new ArrayList<>())
                    .add(paid);
        }
        return months.entrySet().stream()
                .map(entry ->
                        new Payments(entry.getKey(), sum(entry.getValue(), Ledger.Paid::amount), entry.getValue()))
                .toList();
    }

    private static CostTable costs(Ledger ledger) {
        var periods = ledger.periodsWithCost();
        var byCategory = new LinkedHashMap<String, Map<ReportingPeriod, Euro>>();
        var byOrganisation = new LinkedHashMap<String, Map<ReportingPeriod, Euro>>();
        ledger.agreement().categories().stream().map(CostCategory::name).forEach(name -> {
            if (!periods.isEmpty()) {
                byCategory.put(name, new HashMap<>());
            }
        });
        var totals = new HashMap<ReportingPeriod, Euro>();
        for (var cost : ledger.costs()) {
            add(byCategory, cost.category().name(), cost);
            add(byOrganisation, cost.organisationName(), cost);
            totals.merge(cost.period(), cost.amount(), Euro::plus);
        }
        var provisional = ledger.costs().stream()
                .filter(cost -> !cost.accepted())
                .map(Ledger.Cost::period)
                .distinct()
                .toList();
        return new CostTable(
                periods,
                provisional,
                lines(byCategory, periods),
                lines(byOrganisation, periods),
                periods.stream().map(totals::get).toList(),
                ledger.cost());
    }

    private static void add(Map<String, Map<ReportingPeriod, Euro>> table, String name, Ledger.Cost cost) {
        table.computeIfAbsent(name, it -> new HashMap<>()).merge(cost.period(), cost.amount(), Euro::plus);
    }

    private static List<CostTable.Line> lines(
            Map<String, Map<ReportingPeriod, Euro>> table, List<ReportingPeriod> periods) {
        return table.entrySet().stream()
                .map(entry -> {
                    var amounts = periods.stream()
                            .map(period -> entry.getValue().getOrDefault(period, Ledger.ZERO))
                            .toList();
                    return new CostTable.Line(entry.getKey(), amounts, sum(amounts, it -> it));
                })
                .toList();
    }

    private static <T> Euro sum(List<T> parts, Function<T, Euro> amount) {
        return parts.stream().map(amount).reduce(Ledger.ZERO, Euro::plus);
    }
}
