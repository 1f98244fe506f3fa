package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is agreed about the money of each contract, and was. */
@ApplicationScoped
public class MoneyAgreements {

    @PersistenceContext
    EntityManager entities;

    /** What holds on this day. Before the first day it is what holds from that day; a contract that says nothing has {@link MoneyAgreement#PLAIN}. */
    public MoneyAgreement inForce(long contract, LocalDate on) {
        return inForce(all(contract), on);
    }

    /** The same of any day, of each of these contracts; in one query, however many they are. */
    public Map<Long, Function<LocalDate, MoneyAgreement>> inForce(Collection<Long> contracts) {
        var kept = contracts.isEmpty() ? Map.<Long, List<KeptMoneyAgreement>>of() : perContract(contracts);
        return contracts.stream()
                .collect(Collectors.toMap(
                        contract -> contract, contract -> on -> inForce(kept.getOrDefault(contract, List.of()), on)));
    }

    private Map<Long, List<KeptMoneyAgreement>> perContract(Collection<Long> contracts) {
        return entities.createQuery(
                        "select m from KeptMoneyAgreement m where m.contract in :contracts order by m.validFrom",
                        KeptMoneyAgreement.class)
                .setParameter("contracts", contracts)
                .getResultStream()
                .collect(Collectors.groupingBy(KeptMoneyAgreement::contract));
    }

    private static MoneyAgreement inForce(List<KeptMoneyAgreement> kept, LocalDate on) {
        return kept.stream()
                .filter(one -> one.holdsOn(on))
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .map(KeptMoneyAgreement::agreement)
                .orElse(MoneyAgreement.PLAIN);
    }

    /** Whether anything was ever agreed about money beside the lump sums. */
    public boolean speaksOf(long contract) {
        return !all(contract).isEmpty();
    }

    /** What was agreed last. */
    public MoneyAgreement latest(long contract) {
        return inForce(contract, KeptMoneyAgreement.OPEN_END.minusDays(1));
    }

    /** Replaces what a draft says; nothing holds yet. */
    void propose(long contract, LocalDate first, MoneyAgreement agreement) {
        var kept = all(contract);
        kept.stream().skip(1).forEach(entities::remove);
        kept.stream()
                .findFirst()
                .ifPresentOrElse(
                        one -> one.become(agreement),
                        () -> entities.persist(new KeptMoneyAgreement(contract, first, agreement)));
        entities.flush();
    }

    /**
     * Lets this hold from a day on; what held until then is kept as it was.
     *
     * @throws RuleBroken when something else was already agreed from that day or later
     */
    public void agree(long contract, LocalDate from, MoneyAgreement agreement) {
        for (var known : all(contract)) {
            if (!known.from().isBefore(from)) {
                throw new RuleBroken(MoneyRule.LATER_AGREEMENT, known.from());
            }
            if (known.holdsOn(from)) {
                known.endOn(from);
            }
        }
        entities.flush(); // first the end of the old one: the two may not overlap for a moment
        entities.persist(new KeptMoneyAgreement(contract, from, agreement));
        entities.flush();
    }

    private List<KeptMoneyAgreement> all(long contract) {
        return entities.createQuery(
                        "select m from KeptMoneyAgreement m where m.contract = :contract order by m.validFrom",
                        KeptMoneyAgreement.class)
                .setParameter("contract", contract)
                .getResultList();
    }
}
