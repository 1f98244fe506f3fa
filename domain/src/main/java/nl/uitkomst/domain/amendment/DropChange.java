package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Takes a change out of an amendment. */
@ApplicationScoped
public class DropChange {

    @Inject
    AmendmentDesk desk;

    /**
     * Dropping what is no longer there is done already.
     *
     * @param versionRead of this one change
     * @throws RuleBroken when someone wrote something else about the same subject meanwhile
     */
    @Transactional
    public void drop(Person by, ContractNumber contract, int number, Change.Subject subject, int versionRead) {
        var amended = desk.take(by, Act.AMEND, contract);
        var amendment = desk.amendment(amended, number);
        var known = amendment.change(subject);
        if (known.isEmpty()) {
            return;
        }
        if (known.get().version() != versionRead) {
            throw new RuleBroken(
                    Amendment.Rule.SUBJECT_CHANGED,
                    known.get().by(),
                    known.get().at());
        }
        amendment.drop(subject, by, desk.now());
        desk.written(by, "amendment.drop", amended, amendment, Map.of("subject", subject.toString()));
    }
}
