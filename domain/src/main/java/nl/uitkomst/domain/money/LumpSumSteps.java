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

    private static final String INDEXED = """
            select l.year, l.before_amount, l.after_amount, i.percentage, i.source, cast(i.applied_at as date)
            from indexation_line l join indexation i on i.id = l.indexation_id
            where i.contract_id = ?1
            order by l.year, i.year
            """;

    @PersistenceContext
    EntityManager entities;

    Map<Integer, List<Step>> of(Contract contract) {
        var steps = new TreeMap<Integer, List<Step>>();
        for (var row : Row.of(entities.createNativeQuery(INDEXED).setParameter(1, contract.id()))) {
            var ofYear = steps.computeIfAbsent(row.small(0), year -> new ArrayList<>());
            if (ofYear.isEmpty()) {
                ofYear.add(agreed(contract, euro(row, 1)));
            }
            var percentage = ((BigDecimal) row.columns()[3]).stripTrailingZeros();
            ofYear.add(new Step(Step.Kind.INDEXED, row.date(5), euro(row, 2), percentage, row.text(4)));
        }
        contract.lumpSums()
                .forEach((year, amount) ->
                        steps.computeIfAbsent(year, it -> new ArrayList<>(List.of(agreed(contract, amount)))));
        return steps;
    }

    private static Step agreed(Contract contract, Euro amount) {
        return new Step(Step.Kind.AGREED, contract.term().first(), amount, null, null);
    }

    private static Euro euro(Row row, int column) {
        return new Euro((BigDecimal) row.columns()[column]);
    }
}
