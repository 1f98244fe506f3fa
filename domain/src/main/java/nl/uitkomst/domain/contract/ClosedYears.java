package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The contract years whose money is settled and closed. Payments, costs, indexation and amendments of money of such a year are refused; it is
 * open again only while a correction of its settlement is being drawn up.
 */
@ApplicationScoped
public class ClosedYears {

    public enum Rule implements RuleBroken.Rule {
        YEAR_CLOSED
    }

    private static final String STATES =
            "select year, status from settlement where contract_id = ?1 order by year, number";

    @PersistenceContext
    EntityManager entities;

    /** Outside a container. */
    public static ClosedYears in(EntityManager entities) {
        var it = new ClosedYears();
        it.entities = entities;
        return it;
    }

    public SortedSet<Integer> of(long contract) {
        return closed(contract, STATES);
    }

    public boolean includes(long contract, int year) {
        return of(contract).contains(year);
    }

    /**
     * Lets pass, and keeps the year from being closed until the transaction ends.
     *
     * @throws RuleBroken when the year is closed
     */
    public void requireOpen(long contract, int year) {
        if (closed(contract, STATES + " lock in share mode").contains(year)) {
            throw new RuleBroken(Rule.YEAR_CLOSED, String.valueOf(year));
        }
    }

    private SortedSet<Integer> closed(long contract, String sql) {
        var closed = new TreeSet<Integer>();
        var open = new TreeSet<Integer>();
        for (var row : entities.createNativeQuery(sql).setParameter(1, contract).getResultList()) {
            var columns = (Object[]) row;
            var year = ((Number) columns[0]).intValue();
            switch ((String) columns[1]) {
                case "CLOSED" -> closed.add(year);
                case "DRAFT", "RETURNED" -> open.add(year);
                default -> {}
            }
        }
        closed.removeAll(open);
        return closed;
    }
}
