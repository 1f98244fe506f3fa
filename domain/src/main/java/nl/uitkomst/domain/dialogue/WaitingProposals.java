package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.DutchClock;
import nl.uitkomst.domain.shared.Row;

import java.util.List;

/** The proposals of a contract that wait for a decision: only those that were put forward, and of a voting only until when it runs. One query. */
@ApplicationScoped
class WaitingProposals {

    private static final String WAITING = """
            select p.number, x.title, p.status,
                   (select cast(max(v.closes_at) as char) from voting v where v.proposal_id = p.id and v.status = 'OPEN')
            from proposal p
                     join proposal_version x on x.proposal_id = p.id
                         and x.number = (select max(y.number) from proposal_version y where y.proposal_id = p.id)
            where p.contract_id = ?1 and p.number is not null and p.status in ('PUT_FORWARD', 'VOTING', 'ADJOURNED')
            order by p.number""";

    @PersistenceContext
    EntityManager entities;

    List<ProposalFact> of(long contract) {
        return Row.of(entities.createNativeQuery(WAITING).setParameter(1, contract)).stream()
                .map(WaitingProposals::fact)
                .toList();
    }

    private static ProposalFact fact(Row row) {
        var until = row.momentOrNull(3);
        return new ProposalFact(
                row.small(0),
                row.text(1),
                until == null ? null : until.atZone(DutchClock.NETHERLANDS).toLocalDate(),
                row.text(2).equals("ADJOURNED"));
    }
}
