package nl.uitkomst.domain.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.fund.FundStatement.Purpose;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads funds for whoever may see them. */
@ApplicationScoped
public class FundStatements {

    // Money is reserved for what was put forward only, so that no draft is told here.
    private static final String PURPOSES = """
            select p.id, p.number, v.title
            from fund_commitment c
                     join proposal p on p.id = c.proposal_id
                     join proposal_version v on v.proposal_id = p.id
            where c.contract_id = ?1
              and v.number = (select max(l.number) from proposal_version l where l.proposal_id = p.id)
            order by p.number
            """;

    @Inject
    Contracts contracts;

    @Inject
    Funds funds;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @PersistenceContext
    EntityManager entities;

    /** @throws Missing when there is no such contract, it is not agreed yet, or not for this person */
    public FundStatement of(Person reader, ContractNumber number) {
        var contract = contracts.get(number);
        var standing = relations.of(reader, contract.id());
        policy.require(Act.SEE_FUND, reader, standing, number);
        if (!contract.isAgreed()) {
            throw new Missing("fund", number);
        }
        var fund = funds.of(contract.id());
        return new FundStatement(
                number,
                contract.title(),
                contract.illustrative(),
                contract.legalForm().pays(),
                policy.may(Act.SEE_MONEY, reader, standing),
                fund.received(),
                fund.free(),
                fund.reserved(),
                fund.spent(),
                fund.owed(),
                fund.entries(),
                purposes(contract, fund));
    }

    private Map<Long, Purpose> purposes(Contract contract, Fund fund) {
        var purposes = new LinkedHashMap<Long, Purpose>();
        for (var row : Row.of(entities.createNativeQuery(PURPOSES).setParameter(1, contract.id()))) {
            var id = row.number(0);
            purposes.put(id, new Purpose(row.small(1), row.text(2), fund.reservedFor(id), fund.spentOn(id)));
        }
        return purposes;
    }
}
