package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.term.TimeAgreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;

/** Takes an option to extend a contract, in time only: begins the amendment by which that is done, with the lump sums that were agreed for its years. */
@ApplicationScoped
public class TakeOption {

    @Inject
    AmendmentDesk desk;

    @Inject
    TimeAgreements agreements;

    @Inject
    ProposeAmendment propose;

    /**
     * @param reason of the amendment
     * @return the number of the amendment
     */
    @Transactional
    public int take(Person by, ContractNumber number, int option, String reason) {
        var contract = desk.take(by, Act.AMEND, number);
        var today = desk.today();
        var taken = agreements.requireOpen(contract.id(), option, today).option();
        var wishes = new ArrayList<Change>();
        wishes.add(OptionTaken.of(option, taken.newLastDay()));
        if (contract.legalForm().pays()) {
            taken.lumpSums().forEach((year, amount) -> wishes.add(LumpSumChange.to(year, amount)));
        }
        var amendment = propose.propose(by, number, reason, effectiveOn(contract, today), wishes);
        agreements.call(contract.id(), option, amendment, today);
        desk.written(
                by,
                "term.take-option",
                contract,
                desk.amendment(contract, amendment),
                Map.of("option", String.valueOf(option)));
        return amendment;
    }

    /** From today on the contract has another last day; from its first day on when it has not begun. */
    private static LocalDate effectiveOn(Contract contract, LocalDate today) {
        return today.isBefore(contract.term().first()) ? contract.term().first() : today;
    }
}
