package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ClosedYears;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;

import java.math.BigDecimal;
import java.util.Map;

/** Shows what an indexation would do before it does it. */
@ApplicationScoped
public class PlanIndexation {

    @Inject
    MoneyDesk desk;

    @Inject
    MoneyAgreements agreements;

    @Inject
    ClosedYears closedYears;

    @PersistenceContext
    EntityManager entities;

    /** @throws RuleBroken when there is no rule, the year has begun or is no year of the contract, or it was indexed before */
    public Indexation.Plan plan(Person by, ContractNumber number, Indexation indexation) {
        return plan(desk.toKeep(by, number), indexation);
    }

    Indexation.Plan plan(Contract contract, Indexation indexation) {
        var agreement = agreements.inForce(contract.id(), Ledgers.lastDay(contract, indexation.year()));
        requireAllowed(contract, agreement, indexation);
        var lines = contract.lumpSums().entrySet().stream()
                .filter(entry -> entry.getKey() >= indexation.year())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> line(agreement, indexation, entry.getKey(), entry.getValue()))
                .toList();
        return new Indexation.Plan(indexation, lines, contract.version());
    }

    private static Indexation.Line line(MoneyAgreement agreement, Indexation indexation, int year, Euro before) {
        var after = indexation.appliedTo(before);
        var above = agreement.ceiling(year).filter(ceiling -> after.compareTo(ceiling) > 0);
        return new Indexation.Line(year, before, after, above.isPresent());
    }

    private void requireAllowed(Contract contract, MoneyAgreement agreement, Indexation indexation) {
        var rule = agreement.indexation();
        var year = indexation.year();
        var shown = String.valueOf(year);
        if (rule == null) {
            throw new RuleBroken(MoneyRule.NO_INDEXATION);
        }
        if (!contract.years().contains(year)) {
            throw new RuleBroken(MoneyRule.NOT_A_YEAR, shown);
        }
        closedYears.requireOpen(contract.id(), year);
        if (!Ledgers.firstDay(contract, year).isAfter(desk.today())) {
            throw new RuleBroken(MoneyRule.YEAR_BEGUN, shown);
        }
        if (rule.atMost() != null && indexation.percentage().compareTo(rule.atMost()) > 0) {
            throw new RuleBroken(MoneyRule.ABOVE_RULE, rule.atMost());
        }
        if (indexation.decidedOn().isAfter(desk.today())) {
            throw new RuleBroken(MoneyRule.IN_FUTURE, indexation.decidedOn());
        }
        requireFirstTime(contract, year);
    }

    private void requireFirstTime(Contract contract, int year) {
        var found = entities.createNativeQuery("select percentage from indexation where contract_id = ?1 and year = ?2")
                .setParameter(1, contract.id())
                .setParameter(2, year)
                .getResultList();
        if (!found.isEmpty()) {
            var percentage = ((BigDecimal) found.get(0)).stripTrailingZeros();
            throw new RuleBroken(MoneyRule.INDEXED_ALREADY, String.valueOf(year), percentage);
        }
    }
}
