package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Gives the account of article 4:51 Awb with an amendment that cuts a subsidy of three years or more, while that is still being worked out. */
@ApplicationScoped
public class GiveAccount {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TermDesk desk;

    @Inject
    SubsidyAccounts accounts;

    /** @throws RuleBroken when a point is not answered, or the reader does not stand on the side that gives the subsidy */
    @Transactional
    public void give(Person by, ContractNumber number, int amendment, SubsidyAccount account) {
        var contract = desk.take(by, Act.AMEND, number);
        if (desk.standing(by, contract).relation() != Relation.CLIENT) {
            throw new RuleBroken(Ending.Rule.NOT_YOUR_SIDE);
        }
        requireProposed(contract.id(), amendment);
        if (!SubsidyAccount.isAskedFor(
                contract.legalForm(), contract.term(), contract.term().last())) {
            throw new RuleBroken(SubsidyAccount.Rule.NOT_A_CUT);
        }
        if (!account.lacking().isEmpty()) {
            throw new RuleBroken(Ending.Rule.ACCOUNT_MISSING, account.lacking().size());
        }
        if (account.answers().values().stream().anyMatch(Bsn::isIn)) {
            throw new RuleBroken(Ending.Rule.BSN);
        }
        accounts.keepWithAmendment(contract.id(), amendment, account, by, desk.now());
        desk.written(by, "term.account", contract, Map.of("amendment", String.valueOf(amendment)));
    }

    private void requireProposed(long contract, int amendment) {
        var status = entities.createNativeQuery("select status from amendment where contract_id = ?1 and number = ?2")
                .setParameter(1, contract)
                .setParameter(2, amendment)
                .getResultList();
        if (status.isEmpty()) {
            throw new Missing("amendment", amendment);
        }
        if (!status.get(0).equals("PROPOSED")) {
            throw new RuleBroken(Ending.Rule.NOT_PROPOSED);
        }
    }
}
