package nl.uitkomst.domain.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/** Says of a step of an action that it is done, or is not after all. Also by whoever fills figures for the provider that owns the action. */
@ApplicationScoped
public class TickStep {

    @Inject
    ActionDesk desk;

    /**
     * @param step its place, from 1
     * @param day on which it was done; absent when it is not done after all
     */
    @Transactional
    public void tick(Person by, ContractNumber number, int action, int step, @Nullable LocalDate day) {
        var place = desk.take(by, number);
        var found = desk.open(place, action);
        if (!desk.ticks(place, found)) {
            throw new RuleBroken(Action.Rule.NOT_THE_OWNER);
        }
        found.tick(step, day, desk.today(), by, desk.now());
        var details = Map.of("step", found.steps().get(step - 1).words(), "done", day == null ? "-" : day.toString());
        desk.written(by, "action.tick", place, found, details);
    }

    /** The step was done today. */
    @Transactional
    public void tickToday(Person by, ContractNumber number, int action, int step) {
        tick(by, number, action, step, desk.today());
    }
}
