package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a draft says about its money. */
@ApplicationScoped
public class ProposeMoney {

    @Inject
    MoneyDesk desk;

    @Inject
    MoneyAgreements agreements;

    @Inject
    Kpis kpis;

    /**
     * @param versionRead the version of the contract on which the change was made
     * @throws RuleBroken when it is no draft, someone changed it meanwhile, nothing is paid in it, or it names a KPI or year that the contract has not
     */
    @Transactional
    public void propose(Person by, ContractNumber number, long versionRead, MoneyAgreement agreement) {
        var contract = desk.takeFor(Act.SET_UP, by, number);
        contract.requireUnchangedSince(versionRead);
        if (!contract.legalForm().pays()) {
            throw new RuleBroken(MoneyRule.NO_PAYMENT, number);
        }
        var known = kpis.of(contract.id()).stream().map(kpi -> kpi.code()).collect(Collectors.toSet());
        agreement.kpis().stream()
                .filter(kpi -> !known.contains(kpi))
                .findFirst()
                .ifPresent(kpi -> {
                    throw new RuleBroken(MoneyRule.UNKNOWN_KPI, kpi);
                });
        agreement.years().stream()
                .filter(year -> !contract.years().contains(year))
                .findFirst()
                .ifPresent(year -> {
                    throw new RuleBroken(MoneyRule.NOT_A_YEAR, year.toString());
                });
        contract.kpisChanged(by, desk.now());
        agreements.propose(contract.id(), contract.term().first(), agreement);
        desk.written(by, "money.agree", contract, Map.of("agreement", MoneyText.of(agreement)));
    }
}
