package nl.uitkomst.domain.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Signs a settlement for the own organisation, as it was read and as the figures still stand. The last signature closes the year. */
@ApplicationScoped
public class SignSettlement {

    @Inject
    SettlementDesk desk;

    @Inject
    Settlements settlements;

    @Inject
    Event<SettlementClosed> closed;

    /** @param digestRead of the draft that was read */
    @Transactional
    public void sign(Person by, ContractNumber number, int year, String digestRead) {
        var taken = desk.take(by, Act.AGREE, number, year);
        var settlement = taken.requireOpen();
        var parties = desk.parties(taken.contract());
        var before = desk.before(taken.contract(), by.organisation());
        var standing = desk.standing(by, taken, settlement);
        settlement.sign(digestRead, standing.statement(), parties, before, by, desk.now());
        if (!standing.obstacles().isEmpty()) {
            throw new RuleBroken(Settlement.Rule.OBSTACLES, standing.obstacles().size());
        }
        settlements.flush();
        if (settlement.isSignedBy(parties)) {
            settlement.close(parties, desk.now());
            settlements.flush();
            SettledSurplus.of(settlement, taken.closedBefore(settlement))
                    .ifPresent(surplus ->
                            closed.fire(new SettlementClosed(taken.contract().id(), surplus, by)));
        }
        desk.written(
                by,
                "settlement.sign",
                taken,
                settlement,
                Map.of("status", settlement.status().name()));
    }
}
