package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.ContractTerminated;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.Ending.By;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.stream.Stream;

/** Ends a contract early: by one side with its own decision, or together as a proposal that its writer signs first. */
@ApplicationScoped
public class EndContract {

    @Inject
    TermDesk desk;

    @Inject
    Endings endings;

    @Inject
    SubsidyAccounts accounts;

    @Inject
    Event<ContractTerminated> terminated;

    /**
     * @param account asked for when a subsidy of three years or more ends and its giver takes part in that; else absent
     * @throws RuleBroken when it cannot be ended like this
     */
    @Transactional
    public void end(Person by, ContractNumber number, By who, EndingPlan plan, @Nullable SubsidyAccount account) {
        var contract = desk.take(by, Act.AGREE, number);
        requireOwnSide(by, contract, who);
        if (contract.status() != Contract.Status.AGREED) {
            throw new RuleBroken(Contract.Rule.NOT_AGREED, number);
        }
        if (endings.current(contract.id()).isPresent()) {
            throw new RuleBroken(Ending.Rule.ENDING_ALREADY);
        }
        requireAccount(contract, who, plan, account);
        requireFit(plan, account);
        var ending = new Ending(contract, who, plan, by, desk.now(), desk.today());
        if (who == By.TOGETHER) {
            ending.sign(desk.bound(contract), by, desk.now());
        } else {
            ending.decide(by, desk.now());
        }
        endings.add(ending);
        keep(contract, ending, account, by);
        if (ending.status() == Ending.Status.DECIDED) {
            contract.terminate(plan.lastDay(), desk.decidedOn(contract), by, desk.now());
            terminated.fire(new ContractTerminated(contract));
        }
        desk.written(
                by,
                who == By.TOGETHER ? "term.propose-ending" : "term.end",
                contract,
                Map.of("lastDay", plan.lastDay().toString(), "by", who.name()));
    }

    private void requireOwnSide(Person by, Contract contract, By who) {
        var relation = desk.standing(by, contract).relation();
        var own = switch (who) {
            case TOGETHER -> true;
            case CLIENT -> relation == Relation.CLIENT;
            case CONTRACTOR -> relation == Relation.CONTRACTOR;
        };
        if (!own) {
            throw new RuleBroken(Ending.Rule.NOT_YOUR_SIDE);
        }
    }

    /** Who ends a subsidy that it receives gives account to nobody: article 4:51 Awb is about whoever gives it. */
    private static void requireAccount(Contract contract, By who, EndingPlan plan, @Nullable SubsidyAccount account) {
        if (who == By.CONTRACTOR || !SubsidyAccount.isAskedFor(contract.legalForm(), contract.term(), plan.lastDay())) {
            return;
        }
        var lacking = account == null
                ? SubsidyAccount.Point.values().length
                : account.lacking().size();
        if (lacking > 0) {
            throw new RuleBroken(Ending.Rule.ACCOUNT_MISSING, lacking);
        }
    }

    private static void requireFit(EndingPlan plan, @Nullable SubsidyAccount account) {
        var answers = account == null ? Stream.<String>of() : account.answers().values().stream();
        if (Stream.concat(plan.texts(), answers).anyMatch(Bsn::isIn)) {
            throw new RuleBroken(Ending.Rule.BSN);
        }
    }

    private void keep(Contract contract, Ending ending, @Nullable SubsidyAccount account, Person by) {
        if (account != null && account.lacking().isEmpty()) {
            accounts.keepWithEnding(contract.id(), ending.id(), account, by, desk.now());
        }
    }
}
