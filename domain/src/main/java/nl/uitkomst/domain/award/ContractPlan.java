package nl.uitkomst.domain.award;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.tender.Setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a contract needs that the tender does not say.
 *
 * @param first the first day of a month; a contract year begins in that month
 * @param toleratedMissShare the percentage of the weight of the KPIs that may be missed while the contract is on course
 * @param later the parts of the work, by their names, that begin later than the contract
 */
public record ContractPlan(
        ContractNumber number,
        LocalDate first,
        ReportingCalendar calendar,
        int weeksUntilDue,
        BigDecimal toleratedMissShare,
        Map<String, LocalDate> later) {

    public static final BigDecimal USUAL_TOLERANCE = BigDecimal.valueOf(20);
    public static final int USUAL_WEEKS = 6;

    public ContractPlan {
        later = Map.copyOf(later);
    }

    /** Reported on by quarter, as is usual. */
    public static ContractPlan usual(ContractNumber number, LocalDate first, Map<String, LocalDate> later) {
        return new ContractPlan(number, first, ReportingCalendar.QUARTER, USUAL_WEEKS, USUAL_TOLERANCE, later);
    }

    /** The same, in which the target groups begin as was announced. */
    public static ContractPlan asTendered(ContractNumber number, LocalDate first, Setup setup) {
        var later = new LinkedHashMap<String, LocalDate>();
        for (var group : setup.targetGroups()) {
            group.startsOn().filter(day -> day.isAfter(first)).ifPresent(day -> later.put(group.name(), day));
        }
        return usual(number, first, later);
    }

    /** @param months how long it runs */
    Term term(int months) {
        return new Term(first, first.plusMonths(months).minusDays(1));
    }

    Reporting reporting() {
        return new Reporting(calendar, first.getMonth(), weeksUntilDue);
    }
}
