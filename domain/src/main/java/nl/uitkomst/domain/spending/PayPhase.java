package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.spending.Spending.Payment;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Enters that a phase was paid, whole or in part, out of what the fund reserved for it. */
@ApplicationScoped
public class PayPhase {

    @Inject
    SpendingDesk desk;

    @Inject
    Spendings spendings;

    @Transactional
    public void pay(
            Person by, ContractNumber number, int proposal, int phase, Payment payment, @Nullable DocumentFile proof) {
        var place = desk.takeToSpend(by, number, proposal);
        var fund = desk.fund(place);
        var step = place.spending()
                .pay(phase, payment, proof == null ? null : proof.name(), fund, desk.today(), by, desk.now());
        if (proof != null) {
            spendings.add(step, proof);
        }
        desk.written(
                place,
                "spending.pay",
                Map.of(
                        "phase", String.valueOf(phase),
                        "amount", payment.amount().toString(),
                        "reference", payment.reference()));
    }
}
