package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.spending.Execution.Can;
import nl.uitkomst.domain.spending.SpendingDesk.Place;

import java.util.EnumSet;
import java.util.Set;

/** Reads how proposals are carried out, for whoever may see the fund. */
@ApplicationScoped
public class Executions {

    private static final Set<Status> CARRIED_OUT = EnumSet.of(Status.ADOPTED, Status.STOPPED, Status.DONE);

    @Inject
    SpendingDesk desk;

    @Inject
    Spendings spendings;

    @Inject
    Funds funds;

    @Inject
    Effects effects;

    @Inject
    Organisations organisations;

    /** @throws Missing when there is no such proposal, it was not adopted, or not for this person */
    @Transactional
    public Execution of(Person reader, ContractNumber number, int proposal) {
        var place = desk.at(reader, number, proposal);
        if (!CARRIED_OUT.contains(place.proposal().status())) {
            throw new Missing("execution", proposal);
        }
        var plan = place.proposal().plan();
        var fund = funds.of(place.contract().id());
        var expected = plan.expected();
        var effect = expected.map(one -> effects.of(reader, number, one, place.contract()));
        var id = place.proposal().id();
        return new Execution(
                number,
                place.contract().title(),
                place.contract().illustrative(),
                proposal,
                plan.title(),
                place.proposal().status(),
                organisations.get(place.carrier()).name(),
                plan.asked(),
                fund.free(),
                fund.reservedFor(id),
                fund.spentOn(id),
                place.spending().phases(),
                place.spending().steps(),
                expected.orElse(null),
                effect.map(Effects.Effect::kpi).orElse(null),
                effect.map(Effects.Effect::period).orElse(null),
                effect.map(Effects.Effect::reached).orElse(null),
                expected.map(Effects::lookBackFrom).orElse(null),
                spendings.lookBack(place.proposal()).orElse(null),
                desk.today(),
                can(place));
    }

    private Set<Can> can(Place place) {
        var can = EnumSet.noneOf(Can.class);
        var adopted = place.proposal().status() == Status.ADOPTED;
        var phases = place.spending().phases();
        if (adopted && desk.mayCarryOut(place)) {
            can.add(Can.DECLARE);
        }
        if (adopted && desk.mayCheck(place)) {
            can.add(Can.CHECK);
        }
        if (desk.maySpend(place)) {
            can.add(Can.TAKE_BACK);
            if (adopted) {
                can.add(Can.PAY);
                can.add(Can.STOP);
            }
        }
        var over = place.spending().isStopped() || adopted && phases.stream().noneMatch(PhaseProgress::isOpen);
        var looked = place.spending().steps().stream().anyMatch(step -> step.kind() == SpendingStep.Kind.LOOKED_BACK);
        var due = place.spending().isStopped()
                || place.proposal()
                        .plan()
                        .expected()
                        .filter(one -> !desk.today().isBefore(Effects.lookBackFrom(one)))
                        .isPresent();
        if (over && due && !looked && desk.mayLookBack(place)) {
            can.add(Can.LOOK_BACK);
        }
        return can;
    }

    /** The file that proves a step. */
    @Transactional
    public DocumentFile proof(Person reader, ContractNumber number, int proposal, int step) {
        return spendings.proof(desk.at(reader, number, proposal).proposal(), step);
    }
}
