package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.dialogue.ReportFact.Round;
import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.Payment;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the municipality itself did for the agreement in a period, as far as figures tell: whether it paid on time, and how soon it answered the report.
 *
 * @param isPaid whether anything is paid under this contract
 * @param instalments those that were due in the period, the earliest first
 * @param payments whether payments are written down here at all; else nothing is known of them
 * @param rounds every time the report was handed in, with the answer
 */
public record OwnPartFacts(
        boolean isPaid, List<Instalment> instalments, boolean payments, List<Round> rounds, LocalDate today) {

    /**
     * The reasonable term within which an authority decides, and by which it is late in any case: eight weeks (Awb 4:13, second paragraph). It holds for a
     * subsidy; for a contract it is a measure.
     */
    public static final int WEEKS_TO_ANSWER = 8;

    /** @param paidOn the day from which it was paid in full; absent while it is not */
    public record Instalment(
            LocalDate due, Euro amount, @Nullable LocalDate paidOn) {

        /** Below zero when paid before. */
        public long daysLate(LocalDate today) {
            return ChronoUnit.DAYS.between(due, paidOn == null ? today : paidOn);
        }
    }

    public OwnPartFacts {
        instalments = List.copyOf(instalments);
        rounds = List.copyOf(rounds);
    }

    /** Of a contract under which nothing is paid. */
    static OwnPartFacts unpaid(List<Round> rounds, LocalDate today) {
        return new OwnPartFacts(false, List.of(), false, rounds, today);
    }

    /**
     * @param first the first day of the period
     * @param last the last day of it
     */
    static OwnPartFacts of(Ledger ledger, LocalDate first, LocalDate last, List<Round> rounds, LocalDate today) {
        var paid = ledger.payments().stream()
                .filter(one -> one.kind() == Payment.Kind.INSTALMENT)
                .filter(one -> one.corrects() == null && one.correctedBy() == null) // what was a mistake paid nothing
                .toList();
        var instalments = new ArrayList<Instalment>();
        var due = Ledger.ZERO;
        for (var one : ledger.instalments()) {
            due = due.plus(one.amount());
            if (!one.due().isBefore(first) && !one.due().isAfter(earlier(last, today))) {
                instalments.add(instalment(one, due, paid));
            }
        }
        return new OwnPartFacts(true, instalments, !ledger.payments().isEmpty(), rounds, today);
    }

    private static Instalment instalment(PaymentSchedule.Instalment one, Euro due, List<Ledger.Paid> paid) {
        var sum = Ledger.ZERO;
        for (var payment : paid) {
            sum = sum.plus(payment.amount());
            if (sum.compareTo(due) >= 0) {
                return new Instalment(one.due(), one.amount(), payment.on());
            }
        }
        return new Instalment(one.due(), one.amount(), null);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Those that were not paid on their day, paid since or not. Nothing while no payments are written down. */
    public List<Instalment> late() {
        return payments
                ? instalments.stream().filter(one -> one.daysLate(today) > 0).toList()
                : List.of();
    }

    /** How many days the latest of them was, or is, late. */
    public long mostDaysLate() {
        return late().stream().mapToLong(one -> one.daysLate(today)).max().orElse(0);
    }

    /** The report that waits for an answer. */
    public Optional<Round> waiting() {
        return rounds.stream().filter(round -> round.answeredOn() == null).findFirst();
    }

    /** Whether a report waited, or waits, longer than is reasonable. */
    public boolean answeredLate() {
        return rounds.stream().anyMatch(round -> round.days(today) > WEEKS_TO_ANSWER * 7L);
    }

    public long mostDaysToAnswer() {
        return rounds.stream().mapToLong(round -> round.days(today)).max().orElse(0);
    }
}
