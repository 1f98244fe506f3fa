package nl.uitkomst.domain.money;

import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.money.PaymentFault.Field;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Says everything that is wrong with payments before any of them is taken over. */
final class PaymentChecks {

    private final Books books;
    private final LocalDate today;
    private final List<PaymentFault> faults = new ArrayList<>();
    private final Map<Integer, Euro> paid = new HashMap<>();
    private final Map<String, PaymentLine> references = new HashMap<>();

    /**
     * What is known of the contract.
     *
     * @param byReference every payment that was taken over before
     * @param paid what was paid for a year, corrections taken off
     * @param ceiling of a year; absent when it has none
     * @param mayHoldNumber whether a citizen service number may stand in a text
     */
    record Books(
            Term term,
            Set<Integer> years,
            Set<Integer> closed,
            Map<String, PaymentLine> byReference,
            IntFunction<Euro> paid,
            IntFunction<@Nullable Euro> ceiling,
            Predicate<String> mayHoldNumber) {}

    private PaymentChecks(Books books, LocalDate today) {
        this.books = books;
        this.today = today;
        references.putAll(books.byReference());
    }

    static List<PaymentFault> of(List<PaymentLine> lines, Books books, LocalDate today) {
        var checks = new PaymentChecks(books, today);
        for (var place = 0; place < lines.size(); place++) {
            checks.look(place, lines.get(place));
        }
        return List.copyOf(checks.faults);
    }

    private void look(int place, PaymentLine line) {
        if (line.equals(books.byReference().get(line.reference()))) {
            return; // the same payment again
        }
        reference(place, line);
        day(place, line);
        texts(place, line);
        year(place, line);
        amount(place, line);
    }

    private void reference(int place, PaymentLine line) {
        if (line.reference().isEmpty()) {
            fault(place, Field.REFERENCE, MoneyRule.REFERENCE_MISSING);
        } else if (line.reference().length() > PaymentLine.REFERENCE_LENGTH) {
            fault(place, Field.REFERENCE, MoneyRule.TEXT_TOO_LONG, PaymentLine.REFERENCE_LENGTH);
        } else if (references.putIfAbsent(line.reference(), line) != null) {
            fault(place, Field.REFERENCE, MoneyRule.REFERENCE_TAKEN, line.reference());
        }
    }

    /** Instalments belong to the term; what a settlement brings may come after it. */
    private void day(int place, PaymentLine line) {
        var term = books.term();
        if (line.paidOn().isAfter(today)) {
            fault(place, Field.PAID_ON, MoneyRule.IN_FUTURE, line.paidOn());
        } else if (line.paidOn().isBefore(term.first())
                || line.kind() == Payment.Kind.INSTALMENT && line.paidOn().isAfter(term.last())) {
            fault(place, Field.PAID_ON, MoneyRule.OUTSIDE_TERM, term.first(), term.last());
        }
    }

    private void texts(int place, PaymentLine line) {
        if (line.description().length() > PaymentLine.DESCRIPTION_LENGTH) {
            fault(place, Field.DESCRIPTION, MoneyRule.TEXT_TOO_LONG, PaymentLine.DESCRIPTION_LENGTH);
        } else if (books.mayHoldNumber().test(line.description())) {
            fault(place, Field.DESCRIPTION, MoneyRule.BSN);
        }
    }

    private void year(int place, PaymentLine line) {
        var year = String.valueOf(line.year());
        if (!books.years().contains(line.year())) {
            fault(place, Field.YEAR, MoneyRule.NOT_A_YEAR, year);
        } else if (line.kind() == Payment.Kind.INSTALMENT && books.closed().contains(line.year())) {
            fault(place, Field.YEAR, MoneyRule.YEAR_CLOSED, year);
        }
    }

    private void amount(int place, PaymentLine line) {
        if (line.amount().amount().signum() <= 0) {
            fault(place, Field.AMOUNT, MoneyRule.NOT_ABOVE_ZERO);
            return;
        }
        var sum =
                paid.getOrDefault(line.year(), books.paid().apply(line.year())).plus(line.amount());
        var ceiling = books.ceiling().apply(line.year());
        if (ceiling != null && sum.compareTo(ceiling) > 0) {
            fault(place, Field.AMOUNT, MoneyRule.ABOVE_CEILING, String.valueOf(line.year()), ceiling, sum);
        } else {
            paid.put(line.year(), sum);
        }
    }

    private void fault(int place, Field field, MoneyRule rule, Object... details) {
        faults.add(PaymentFault.of(place, field, rule, details));
    }
}
