package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

/** Closes an open voting in the meeting, once everybody who is there has voted. Closed votes close by themselves, so that nobody can try. */
@ApplicationScoped
public class CloseVoting {

    @Inject
    DecisionDesk desk;

    @Inject
    Counting counting;

    @Transactional
    public void close(Person by, ContractNumber number, int proposal) {
        var sitting = desk.take(by, Act.HOLD_VOTING, number, proposal);
        sitting.voting().requireOpen(sitting.now());
        sitting.voting().requireWrittenDown();
        counting.close(sitting.voting(), sitting.proposal(), sitting.now());
    }
}
