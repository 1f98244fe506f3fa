package nl.uitkomst.domain.history;

import java.util.List;

/**
 * In what two states of a contract differ, line by line: first what the contract says of itself, then parties, members, money and KPIs.
 *
 * @param lines empty when the two say the same
 */
public record Difference(List<Line> lines) {

    public Difference {
        lines = List.copyOf(lines);
    }

    public static Difference between(ContractState before, ContractState after) {
        return new Difference(new Comparing(before, after).lines());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
