package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ClosedYears;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;
import java.util.UUID;

/** Takes a payment back by a counter-booking with a reason. Both stay; what was right is entered anew. */
@ApplicationScoped
public class CorrectPayment {

    @Inject
    MoneyDesk desk;

    @Inject
    Payments payments;

    @Inject
    ClosedYears closedYears;

    @Transactional
    public void correct(Person by, ContractNumber number, UUID id, String reason) {
        var contract = desk.take(by, number);
        var payment = payments.get(contract.id(), id);
        requireReason(reason);
        if (payment.isCorrection() || payments.correctionOf(payment).isPresent()) {
            throw new RuleBroken(MoneyRule.CORRECTED_ALREADY, payment.reference());
        }
        closedYears.requireOpen(contract.id(), payment.year());
        var counter = payment.takenBack(reason.strip(), desk.today(), by, desk.now());
        payments.add(counter);
        payments.flush();
        desk.written(
                by,
                "money.correct",
                contract,
                Map.of(
                        "reference", payment.reference(),
                        "amount", counter.amount().toString(),
                        "reason", reason.strip()));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new RuleBroken(MoneyRule.REASON_NEEDED);
        }
        if (reason.strip().length() > PaymentLine.DESCRIPTION_LENGTH) {
            throw new RuleBroken(MoneyRule.TEXT_TOO_LONG, PaymentLine.DESCRIPTION_LENGTH);
        }
        if (Bsn.isIn(reason)) {
            throw new RuleBroken(MoneyRule.BSN);
        }
    }
}
