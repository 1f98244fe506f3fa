package nl.uitkomst.domain.money;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * All money of one contract year, every amount with where it comes from.
 *
 * @param first the first day of the contract year that falls in the term
 * @param last the last day of it that falls in the term
 * @param agreement what is agreed about the money on the last day of the year, or today while it runs
 * @param steps how the lump sum came to be what it is, the oldest first; empty for a covenant
 * @param instalments what is due when
 * @param payments what was paid, corrections included, in the order of their dates
 * @param costs what was reported and counts, in the order of period, category and organisation
 * @param settled what the settlement found that results and effects earned; empty until then
 * @param closed whether the year is settled and closed
 */
public record Ledger(
        ContractNumber number,
        int year,
        LocalDate first,
        LocalDate last,
        MoneyAgreement agreement,
        List<Step> steps,
        List<PaymentSchedule.Instalment> instalments,
        List<Paid> payments,
        List<Cost> costs,
        List<Settled> settled,
        boolean closed) {

    public static final Euro ZERO = Euro.valueOf("0");

    /**
     * The lump sum as it became by an act.
     *
     * @param on the day from which it was so
     * @param percentage by which it was indexed; absent for the other kinds
     * @param source of that percentage, or the number of the amendment; absent for what was agreed at first
     */
    public record Step(
            Kind kind,
            LocalDate on,
            Euro amount,
            @Nullable BigDecimal percentage,
            @Nullable String source) {

        public enum Kind {
            AGREED,
            AMENDED,
            INDEXED
        }
    }

    /**
     * @param corrects the reference of the payment that this counter-booking takes back; absent for a payment
     * @param correctedBy the reference of the counter-booking that takes this back; absent while it stands
     */
    public record Paid(
            UUID id,
            String reference,
            Payment.Kind kind,
            LocalDate on,
            Euro amount,
            String description,
            @Nullable String corrects,
            @Nullable String correctedBy) {}

    /**
     * @param revision of the report that holds it
     * @param accepted whether that report was accepted; else the amount may still change
     */
    public record Cost(
            ReportingPeriod period,
            CostCategory category,
            long organisation,
            String organisationName,
            Euro amount,
            int revision,
            boolean accepted) {}

    /**
     * @param subject the code of a KPI, or the name of an effect
     * @param name of that KPI as it is called now; of an effect the same as the subject
     * @param settlement the number of the settlement that found it
     */
    public record Settled(Kind kind, String subject, String name, Euro amount, long settlement) {

        /** Whether the subject is a code beside the name. */
        public boolean hasCode() {
            return !name.equals(subject);
        }

        public enum Kind {
            RESULT,
            EFFECT
        }
    }

    public Ledger {
        steps = List.copyOf(steps);
        instalments = List.copyOf(instalments);
        payments = List.copyOf(payments);
        costs = List.copyOf(costs);
        settled = List.copyOf(settled);
    }

    /** With what is due when, by the schedule: the fixed part, or all of the lump sum when the result-dependent part is paid along. */
    Ledger withInstalments() {
        var amount = agreement.schedule().resultPartInAdvance() ? lumpSum() : fixed();
        var due = agreement.schedule().instalments(amount, first, last);
        return new Ledger(number, year, first, last, agreement, steps, due, payments, costs, settled, closed);
    }

    /** What was agreed at first. */
    public Euro opening() {
        return steps.isEmpty() ? ZERO : steps.get(0).amount();
    }

    /** What holds now, after all amendments and indexation. */
    public Euro lumpSum() {
        return steps.isEmpty() ? ZERO : steps.get(steps.size() - 1).amount();
    }

    public Euro resultDependent() {
        var part = agreement.resultPart();
        return part == null ? ZERO : lumpSum().percent(part.percentage());
    }

    /** What is paid whatever the results are. */
    public Euro fixed() {
        return lumpSum().minus(resultDependent());
    }

    public Optional<Euro> ceiling() {
        return agreement.ceiling(year);
    }

    /** What the instalments add up to. */
    public Euro planned() {
        return sum(instalments, PaymentSchedule.Instalment::amount);
    }

    /** What should have been paid by the end of this day. */
    public Euro dueBy(LocalDate day) {
        return sum(
                instalments.stream().filter(one -> !one.due().isAfter(day)).toList(),
                PaymentSchedule.Instalment::amount);
    }

    /** Payments less what was taken back. */
    public Euro paid() {
        return sum(payments, Paid::amount);
    }

    /** The same, without what was paid at the settlement. */
    public Euro paidInAdvance() {
        return sum(
                payments.stream()
                        .filter(one -> one.kind() == Payment.Kind.INSTALMENT)
                        .toList(),
                Paid::amount);
    }

    public Euro cost() {
        return sum(costs, Cost::amount);
    }

    /** What the settlement found, results or effects. */
    public Euro settled(Settled.Kind kind) {
        return sum(settled.stream().filter(one -> one.kind() == kind).toList(), Settled::amount);
    }

    /** The periods that hold cost, earliest first. */
    public List<ReportingPeriod> periodsWithCost() {
        return costs.stream().map(Cost::period).distinct().sorted().toList();
    }

    static <T> Euro sum(Collection<T> parts, Function<T, Euro> amount) {
        return parts.stream().map(amount).reduce(ZERO, Euro::plus);
    }
}
