package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All contracts that someone may see.
 *
 * @param coming what is due, soonest first
 */
public record PortfolioOutcome(List<ContractOutcome> contracts, List<Coming> coming) {

    public long onCourse() {
        return count(OnCourse.State.ON_COURSE);
    }

    public long offCourse() {
        return count(OnCourse.State.OFF_COURSE);
    }

    public long unknown() {
        return count(OnCourse.State.UNKNOWN);
    }

    private long count(OnCourse.State state) {
        return contracts.stream()
                .filter(contract -> contract.course().state() == state)
                .count();
    }

    /**
     * Something with a date.
     *
     * @param period of a report; absent for the end of a contract
     */
    public record Coming(
            Kind kind,
            ContractNumber contract,
            String title,
            LocalDate on,
            @Nullable ReportingPeriod period) implements Comparable<Coming> {

        @Override
        public int compareTo(Coming other) {
            return Comparator.comparing(Coming::on)
                    .thenComparing(Coming::contract)
                    .thenComparing(Coming::kind)
                    .compare(this, other);
        }

        public enum Kind {
            REPORT_LATE,
            REPORT_DUE,
            REPORT_TO_REVIEW,
            CONTRACT_ENDS
        }
    }
}
