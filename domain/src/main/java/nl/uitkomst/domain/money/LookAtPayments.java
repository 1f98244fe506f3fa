package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ClosedYears;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.money.PaymentsLook.Ahead;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at payments without taking them over: which are new, what is wrong with them, and where they run ahead of the schedule. */
@ApplicationScoped
public class LookAtPayments {

    @Inject
    MoneyDesk desk;

    @Inject
    Ledgers ledgers;

    @Inject
    Payments payments;

    @Inject
    ClosedYears closedYears;

    public PaymentsLook at(Person by, ContractNumber number, List<PaymentLine> lines) {
        var contract = desk.toKeep(by, number);
        return at(contract, lines);
    }

    PaymentsLook at(Contract contract, List<PaymentLine> lines) {
        var books = payments.of(contract.id());
        var byYear = ledgers.all(contract).stream().collect(Collectors.toMap(Ledger::year, Function.identity()));
        Map<String, PaymentLine> byReference =
                books.stream().collect(Collectors.toMap(Payment::reference, Payment::line));
        var faults = PaymentChecks.of(
                lines,
                new PaymentChecks.Books(
                        contract.term(),
                        new TreeSet<>(contract.years()),
                        closedYears.of(contract.id()),
                        byReference,
                        year -> Payments.sum(books, year),
                        year -> ceiling(byYear.get(year)),
                        Bsn::isIn),
                desk.today());
        var fresh = lines.stream()
                .filter(line -> !line.equals(byReference.get(line.reference())))
                .toList();
        return new PaymentsLook(
                fresh, lines.size() - fresh.size(), faults, faults.isEmpty() ? ahead(fresh, byYear) : List.of());
    }

    private static @Nullable Euro ceiling(@Nullable Ledger ledger) {
        return ledger == null ? null : ledger.ceiling().orElse(null);
    }

    /** Once a year: on the day of the last payment that is ahead. */
    private static List<Ahead> ahead(List<PaymentLine> fresh, Map<Integer, Ledger> byYear) {
        var years = new HashSet<Integer>();
        fresh.stream().filter(line -> line.kind() == Payment.Kind.INSTALMENT).forEach(line -> years.add(line.year()));
        return years.stream()
                .sorted()
                .flatMap(year -> Optional.ofNullable(byYear.get(year)).stream())
                .flatMap(ledger -> ahead(fresh, ledger).stream())
                .toList();
    }

    private static Optional<Ahead> ahead(List<PaymentLine> fresh, Ledger ledger) {
        var instalments = fresh.stream()
                .filter(line -> line.year() == ledger.year() && line.kind() == Payment.Kind.INSTALMENT)
                .toList();
        var last =
                instalments.stream().map(PaymentLine::paidOn).reduce((one, other) -> one.isAfter(other) ? one : other);
        var paid = ledger.paidInAdvance().plus(Ledger.sum(instalments, PaymentLine::amount));
        return last.map(day -> new Ahead(ledger.year(), day, paid, ledger.dueBy(day)))
                .filter(ahead -> ahead.paid().compareTo(ahead.due()) > 0);
    }
}
