package nl.uitkomst.domain.money;

import nl.uitkomst.domain.shared.Euro;

import java.time.LocalDate;
import java.util.List;

/**
 * What payments would do, before they do it.
 *
 * @param fresh those that are not known yet, in the order in which they were sent
 * @param known how many of them were taken over before
 * @param signals where more was paid than was due, which is not refused
 */
public record PaymentsLook(List<PaymentLine> fresh, int known, List<PaymentFault> faults, List<Ahead> signals) {

    /** More was paid for a contract year than the schedule said up to that day. */
    public record Ahead(int year, LocalDate on, Euro paid, Euro due) {}

    public Euro amount() {
        return Ledger.sum(fresh, PaymentLine::amount);
    }
}
