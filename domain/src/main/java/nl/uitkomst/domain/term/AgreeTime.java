package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes in a draft what is proposed about its time: options to extend, days to watch, parts that begin later. */
@ApplicationScoped
public class AgreeTime {

    @Inject
    TermDesk desk;

    @Inject
    TimeAgreements agreements;

    @Inject
    Kpis kpis;

    /**
     * @param versionRead the version of the contract on which the change was made
     * @throws RuleBroken when something in it cannot be; all that is wrong is told by {@link TimeAgreement#faults}
     */
    @Transactional
    public void agree(Person by, ContractNumber number, long versionRead, TimeAgreement agreement) {
        var contract = desk.take(by, Act.SET_UP, number);
        contract.requireUnchangedSince(versionRead);
        contract.kpisChanged(by, desk.now());
        var own = kpis.of(contract.id());
        var codes = own.stream().map(kpi -> kpi.code().text()).collect(Collectors.toSet());
        agreement.faults(contract.term(), contract.reporting(), codes).stream()
                .findFirst()
                .ifPresent(fault -> {
                    throw fault.broken();
                });
        agreements.agree(contract.id(), agreement, contract.term().first());
        own.forEach(kpi -> kpi.beginOn(firstDay(kpi, contract, agreement)));
        desk.written(
                by,
                "term.agree",
                contract,
                Map.of("options", String.valueOf(agreement.options().size())));
    }

    /** A KPI begins with the contract, or with the first whole period from the day that was agreed. */
    private static LocalDate firstDay(Kpi kpi, Contract contract, TimeAgreement agreement) {
        var first = contract.periods().get(0);
        return agreement
                .startOf(kpi.code())
                .map(day -> contract.periods().stream()
                        .filter(period -> !period.start().isBefore(day))
                        .findFirst()
                        .orElse(first))
                .orElse(first)
                .start();
    }
}
