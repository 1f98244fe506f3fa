package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.contract.ContractNumber;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The decision rules of a contract, for one reader.
 *
 * @param rules all that were ever put down, the newest first
 * @param inForce the number of the one that is in force today; zero while there is none
 * @param candidates who could have a seat from today on, by name
 * @param names of all organisations that are named in it
 * @param publicIds by which other systems know them
 * @param mayWrite whether the reader puts rules down and answers them
 */
public record RuleBook(
        ContractNumber contract,
        String contractTitle,
        boolean illustrative,
        List<Line> rules,
        int inForce,
        List<Seating.Candidate> candidates,
        Map<Long, String> names,
        Map<Long, UUID> publicIds,
        boolean mayWrite) {

    /**
     * @param own whether the reader's side put it down
     * @param from the first day, or the day that is asked for
     */
    public record Line(
            int number,
            AgreedRule.Status status,
            DecisionRule rule,
            LocalDate from,
            String reason,
            String proposedBy,
            String proposer,
            Instant proposedAt,
            @Nullable String answeredBy,
            @Nullable String answerer,
            @Nullable Instant answeredAt,
            @Nullable String answer,
            boolean own) {}

    public Optional<Line> current() {
        return rules.stream().filter(line -> line.number() == inForce).findFirst();
    }

    /** What waits for an answer. */
    public Optional<Line> open() {
        return rules.stream()
                .filter(line -> line.status() == AgreedRule.Status.PROPOSED)
                .findFirst();
    }

    public String name(long organisation) {
        return names.getOrDefault(organisation, "");
    }
}
