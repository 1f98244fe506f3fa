package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.List;
import java.util.Map;

/** Takes over payments that were made: all of them, or none and everything that is wrong. A payment that is known already stays what it was. */
@ApplicationScoped
public class RecordPayments {

    @Inject
    MoneyDesk desk;

    @Inject
    LookAtPayments look;

    @Inject
    Payments payments;

    /** @return what the look at them brought; with a fault in it nothing was taken over */
    @Transactional
    public PaymentsLook record(Person by, ContractNumber number, List<PaymentLine> lines) {
        var contract = desk.take(by, number);
        var looked = look.at(contract, lines);
        if (!looked.faults().isEmpty() || looked.fresh().isEmpty()) {
            return looked;
        }
        looked.fresh().forEach(line -> payments.add(new Payment(contract.id(), line, by, desk.now())));
        payments.flush();
        var fresh = looked.fresh();
        desk.written(
                by,
                "money.pay",
                contract,
                Map.of(
                        "payments",
                        String.valueOf(fresh.size()),
                        "amount",
                        Ledger.sum(fresh, PaymentLine::amount).toString(),
                        "references",
                        references(fresh)));
        return looked;
    }

    private static String references(List<PaymentLine> lines) {
        var first = lines.stream().limit(5).map(PaymentLine::reference).reduce((one, other) -> one + ", " + other);
        return first.orElse("") + (lines.size() > 5 ? ", …" : "");
    }
}
