package nl.uitkomst.domain.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.submission.Checks;

import java.util.Map;

/** Does not sign a settlement, but says what is wrong with it. */
@ApplicationScoped
public class AnswerSettlement {

    @Inject
    SettlementDesk desk;

    /** @param digestRead of the draft that was read */
    @Transactional
    public void answer(Person by, ContractNumber number, int year, String digestRead, String wrong) {
        Checks.requireFit(wrong);
        var taken = desk.take(by, Act.AGREE, number, year);
        var settlement = taken.requireOpen();
        settlement.answer(wrong, digestRead, desk.parties(taken.contract()), by, desk.now());
        desk.written(by, "settlement.answer", taken, settlement, Map.of("answer", wrong));
    }
}
