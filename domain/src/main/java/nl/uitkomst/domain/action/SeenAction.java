package nl.uitkomst.domain.action;

import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An action as one reader sees it.
 *
 * @param from the period of the dialogue in which it was agreed; absent for one agreed at another time
 * @param ticks whether this reader says of its steps that they are done
 */
public record SeenAction(
        int number,
        ActionPlan plan,
        String ownerName,
        @Nullable ReportingPeriod from,
        Action.Status status,
        Action.@Nullable Result result,
        @Nullable String words,
        @Nullable LocalDate closed,
        String changedBy,
        Instant changedAt,
        long version,
        boolean ticks) {

    static SeenAction of(Action action, String ownerName, boolean ticks) {
        return new SeenAction(
                action.number(),
                action.plan(),
                ownerName,
                action.cameFrom().orElse(null),
                action.status(),
                action.result().orElse(null),
                action.resultWords().orElse(null),
                action.closedOn().orElse(null),
                action.changedBy(),
                action.changedAt(),
                action.version(),
                action.isOpen() && ticks);
    }

    public boolean isOpen() {
        return status == Action.Status.OPEN;
    }

    public boolean isLateOn(LocalDate day) {
        return isOpen() && plan.dueOn().isBefore(day);
    }

    public Optional<ReportingPeriod> cameFrom() {
        return Optional.ofNullable(from);
    }

    public long stepsDone() {
        return plan.steps().stream().filter(Step::isDone).count();
    }
}
