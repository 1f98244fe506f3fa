package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;
import java.util.UUID;

/** Takes over the payments of a file that was looked at. Doing so twice is doing so once. */
@ApplicationScoped
public class TakePaymentFile {

    @Inject
    MoneyDesk desk;

    @Inject
    PaymentFiles files;

    @Inject
    RecordPayments recordPayments;

    /**
     * @param lines what was read from the file
     * @throws RuleBroken when something is wrong with them by now
     */
    @Transactional
    public PaymentsLook take(Person by, ContractNumber number, UUID id, List<PaymentLine> lines) {
        var contract = desk.take(by, number);
        var file = files.get(contract.id(), id);
        var looked = recordPayments.record(by, number, lines);
        if (!looked.faults().isEmpty()) {
            throw new RuleBroken(MoneyRule.FILE_WITH_FAULTS, looked.faults().size());
        }
        file.taken(by, desk.now());
        return looked;
    }
}
