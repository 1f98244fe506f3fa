package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.RuleBroken;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Adjusts the lump sums from a future year on by the rule of the contract, exactly as it was shown, and a year once. */
@ApplicationScoped
public class ApplyIndexation {

    private static final InstantConverter MOMENTS = new InstantConverter();

    @Inject
    MoneyDesk desk;

    @Inject
    PlanIndexation plans;

    @PersistenceContext
    EntityManager entities;

    /**
     * @param versionRead the version of the contract of which the effect was shown
     * @throws RuleBroken when the contract changed since, or the rules of {@link PlanIndexation} refuse it
     */
    @Transactional
    public Indexation.Plan apply(Person by, ContractNumber number, Indexation indexation, long versionRead) {
        var contract = desk.take(by, number);
        var plan = plans.plan(contract, indexation);
        if (contract.version() != versionRead) {
            throw new RuleBroken(MoneyRule.CHANGED_MEANWHILE);
        }
        var from = inTerm(contract, desk.today());
        keep(by, contract, plan, from);
        plan.lines().forEach(line -> contract.amendLumpSum(line.year(), line.after(), from, by, desk.now()));
        entities.flush();
        desk.written(by, "money.index", contract, details(plan));
        return plan;
    }

    /** The lump sums of a contract that is still to begin are what they are from its first day. */
    private static LocalDate inTerm(Contract contract, LocalDate today) {
        return today.isBefore(contract.term().first()) ? contract.term().first() : today;
    }

    private void keep(Person by, Contract contract, Indexation.Plan plan, LocalDate from) {
        var indexation = plan.indexation();
        entities.createNativeQuery("""
                        insert into indexation (contract_id, year, percentage, source, decided_on, applied_by, applied_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, contract.id())
                .setParameter(2, indexation.year())
                .setParameter(3, indexation.percentage())
                .setParameter(4, indexation.source())
                .setParameter(5, Date.valueOf(indexation.decidedOn()))
                .setParameter(6, by.account())
                .setParameter(7, MOMENTS.convertToDatabaseColumn(desk.now()))
                .executeUpdate();
        for (var line : plan.lines()) {
            entities.createNativeQuery("""
                            insert into indexation_line (indexation_id, year, before_amount, after_amount, valid_from)
                            select id, ?3, ?4, ?5, ?6 from indexation where contract_id = ?1 and year = ?2""")
                    .setParameter(1, contract.id())
                    .setParameter(2, indexation.year())
                    .setParameter(3, line.year())
                    .setParameter(4, line.before().amount())
                    .setParameter(5, line.after().amount())
                    .setParameter(6, Date.valueOf(from))
                    .executeUpdate();
        }
    }

    private static Map<String, String> details(Indexation.Plan plan) {
        return Map.of(
                "year", String.valueOf(plan.indexation().year()),
                "percentage", plan.indexation().percentage().toPlainString(),
                "source", plan.indexation().source(),
                "lumpSums",
                        plan.lines().stream()
                                .map(line -> line.year() + " " + line.before() + " → " + line.after())
                                .collect(Collectors.joining("; ")));
    }
}
