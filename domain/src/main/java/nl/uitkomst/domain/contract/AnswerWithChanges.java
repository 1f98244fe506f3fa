package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;

import java.time.Instant;
import java.util.Map;

/** Does not sign, but says what should be otherwise. The contract goes back to the municipality as a draft. */
@ApplicationScoped
public class AnswerWithChanges {

    @Inject
    DraftDesk desk;

    /** @param offeredAt when what was read had been offered */
    @Transactional
    public void answer(Person by, ContractNumber number, Instant offeredAt, String wishes) {
        var contract = desk.take(by, Act.AGREE, number);
        contract.requireOfferedAt(offeredAt);
        contract.answerWithChanges(wishes, by, desk.now());
        desk.written(
                by,
                "contract.answer",
                contract,
                Map.of("wishes", contract.answer().orElse("")));
    }
}
