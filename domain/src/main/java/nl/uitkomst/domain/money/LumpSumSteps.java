package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.money.Ledger.Step;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the lump sum of each contract year came to be what it is: agreed, amended, indexed. */
@ApplicationScoped
public class LumpSumSteps {

    private static final String SUMS = """
            select s.year, s.valid_from, s.amount, i.percentage, i.source,
                   (select max(a.number) from amendment a
                    where a.contract_id = s.contract_id and a.effective_on = s.valid_from and a.status = 'IN_FORCE')
            from lump_sum s
                     left join (indexation_line l join indexation i on i.id = l.indexation_id)
                          on i.contract_id = s.contract_id and l.year = s.year and l.valid_from = s.valid_from
            where s.contract_id = ?1
            order by s.year, s.valid_from
            """;

    private static final String INDEXED = """
            select coalesce(sum(l.after_amount - l.before_amount), 0.00)
            from indexation i join indexation_line l on l.indexation_id = i.id
            where i.contract_id = ?1
            """;

    @PersistenceContext
    EntityManager entities;

    Map<Integer, List<Step>> of(Contract contract) {
        var steps = new TreeMap<Integer, List<Step>>();
        for (var row : Row.of(entities.createNativeQuery(SUMS).setParameter(1, contract.id()))) {
            var ofYear = steps.computeIfAbsent(row.small(0), year -> new ArrayList<>());
            ofYear.add(step(row, ofYear.isEmpty()));
        }
        return steps;
    }

    /** What every indexation together added to the lump sums of all years. */
    public Euro indexed(Contract contract) {
        var sum = entities.createNativeQuery(INDEXED)
                .setParameter(1, contract.id())
                .getSingleResult();
        return new Euro((BigDecimal) sum);
    }

    private static Step step(Row row, boolean first) {
        var percentage = row.decimalOrNull(3);
        if (percentage != null) {
            return new Step(Step.Kind.INDEXED, row.date(1), euro(row, 2), percentage.stripTrailingZeros(), row.text(4));
        }
        return first
                ? new Step(Step.Kind.AGREED, row.date(1), euro(row, 2), null, null)
                : new Step(Step.Kind.AMENDED, row.date(1), euro(row, 2), null, row.textOrNull(5));
    }

    private static Euro euro(Row row, int column) {
        return new Euro((BigDecimal) row.columns()[column]);
    }
}
