package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Signs an offered amendment for the own organisation. With the last signature what it changes is written, from its date on. */
@ApplicationScoped
public class SignAmendment {

    @Inject
    AmendmentDesk desk;

    @Inject
    Effects effects;

    @Inject
    Enactment enactment;

    /**
     * @param textRead the text for which the signature is given
     * @throws RuleBroken also when the contract became another after the offer, so that what was offered can no longer be written
     */
    @Transactional
    public void sign(Person by, ContractNumber contract, int number, int textRead) {
        var amended = desk.take(by, Act.AGREE, contract);
        var amendment = desk.amendment(amended, number);
        var effect = effects.of(amended, amendment);
        var all = amendment.sign(effect.signers(), textRead, by, desk.now());
        var obstacles = effect.obstacles();
        if (!obstacles.isEmpty()) {
            throw new RuleBroken(Amendment.Rule.INCOMPLETE, obstacles.size());
        }
        if (all) {
            enactment.enact(effect, amendment, by, desk.now());
        }
        desk.written(
                by,
                "amendment.sign",
                amended,
                amendment,
                Map.of("status", amendment.status().name()));
    }
}
