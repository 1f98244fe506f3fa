package nl.uitkomst.domain.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.settlement.SettlementDesk.Year;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Checks;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Freezes the figures of a contract year in a settlement for all parties to check and sign; once more when they changed or somebody found them wrong. */
@ApplicationScoped
public class DrawUpSettlement {

    @Inject
    SettlementDesk desk;

    @Inject
    Settlements settlements;

    /**
     * @param reserve the equalisation reserve of a subsidy that has one; what an earlier year left in it counts above what is given here
     * @param digestRead of the draft that was read; empty when there was none
     * @throws RuleBroken when something stands in the way, the year is closed, or somebody drew it up meanwhile
     */
    @Transactional
    public void drawUp(Person by, ContractNumber number, int year, @Nullable Reserve reserve, String digestRead) {
        var taken = desk.take(by, Act.SETTLE, number, year);
        var open = taken.open();
        requireAsRead(open.orElse(null), digestRead);
        if (open.isEmpty() && taken.closed().isPresent()) {
            throw new RuleBroken(Settlement.Rule.CLOSED_ALREADY, String.valueOf(year));
        }
        var kept = reserve(taken.contract(), reserve);
        var statement = statement(by, taken, kept);
        var frozen = open.orElseGet(
                () -> new Settlement(taken.contract().id(), year, statement, kept(statement), by, desk.now()));
        if (open.isPresent()) {
            frozen.drawUpAgain(statement, kept(statement), by, desk.now());
        } else {
            settlements.add(frozen);
        }
        desk.written(by, "settlement.draw-up", taken, frozen, Map.of());
    }

    /**
     * Draws up a correction of what was closed. Until it is signed, or withdrawn, money of the year can change again.
     *
     * @param why it has to be corrected
     */
    @Transactional
    public void correct(Person by, ContractNumber number, int year, @Nullable Reserve reserve, String why) {
        Checks.requireFit(why);
        var taken = desk.take(by, Act.SETTLE, number, year);
        if (taken.open().isPresent()) {
            throw new RuleBroken(Settlement.Rule.NOT_CLOSED);
        }
        var closed = taken.closed().orElseThrow(() -> new RuleBroken(Settlement.Rule.NOT_CLOSED));
        var statement = statement(by, taken, reserve(taken.contract(), reserve));
        var correction = closed.correctedBy(why, taken.nextNumber(), statement, kept(statement), by, desk.now());
        settlements.add(correction);
        desk.written(by, "settlement.correct", taken, correction, Map.of("reason", why));
    }

    private Statement statement(Person by, Year year, @Nullable Reserve reserve) {
        var drawn = desk.draw(by, year, reserve);
        if (!drawn.obstacles().isEmpty()) {
            throw new RuleBroken(Settlement.Rule.OBSTACLES, drawn.obstacles().size());
        }
        return drawn.statement();
    }

    private static @Nullable Reserve reserve(Contract contract, @Nullable Reserve asked) {
        return contract.legalForm() == Contract.LegalForm.SUBSIDY ? asked : null;
    }

    /** The reserve as it was reckoned with, which may be what an earlier year left. */
    private static @Nullable Reserve kept(Statement statement) {
        return statement.has(Step.RESERVE_BEFORE)
                ? new Reserve(statement.amount(Step.RESERVE_BEFORE), statement.amount(Step.RESERVE_INTEREST))
                : null;
    }

    private static void requireAsRead(@Nullable Settlement open, String digestRead) {
        if (open != null && !open.digest().equals(digestRead)) {
            throw new RuleBroken(Settlement.Rule.OUTDATED, open.drawnBy(), open.drawnAt());
        }
    }
}
