package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Keeps a change although the contract changed meanwhile: it starts from what stands now. A change that is no longer needed is gone by that. */
@ApplicationScoped
public class SettleCollision {

    @Inject
    AmendmentDesk desk;

    @Inject
    Effects effects;

    /** @param versionRead of this one change */
    @Transactional
    public void settle(Person by, ContractNumber contract, int number, Change.Subject subject, int versionRead) {
        var amended = desk.take(by, Act.AMEND, contract);
        var amendment = desk.amendment(amended, number);
        var known = amendment.change(subject).orElseThrow(() -> new Missing("change", subject));
        if (known.version() != versionRead) {
            throw new RuleBroken(Amendment.Rule.SUBJECT_CHANGED, known.by(), known.at());
        }
        var now = effects.now(amended, amendment.effectiveOn());
        var change = known.change().startingFrom(now);
        if (change.isIdle(now)) {
            amendment.drop(subject, by, desk.now());
        } else {
            amendment.takeOver(change, by, desk.now());
        }
        desk.written(by, "amendment.take-over", amended, amendment, Map.of("subject", subject.toString()));
    }
}
