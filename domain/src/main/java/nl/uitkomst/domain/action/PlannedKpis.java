package nl.uitkomst.domain.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Which actions there are about the KPIs of a contract, for the pages that show those KPIs. */
@ApplicationScoped
public class PlannedKpis {

    @Inject
    ActionDesk desk;

    @Inject
    Actions actions;

    /**
     * An action in few words, with the KPIs that it is about.
     *
     * @param result absent while it is open
     */
    public record Planned(
            int number,
            String title,
            LocalDate begunOn,
            LocalDate dueOn,
            boolean open,
            Action.@Nullable Result result,
            List<KpiCode> about) {}

    /** Those that this person may know of, in the order in which they were agreed; none for a contract that is not agreed. */
    public List<Planned> of(Person reader, ContractNumber number) {
        return desk.lookIfAgreed(reader, number).stream()
                .flatMap(place -> actions.of(place.contract().id()).stream().filter(action -> desk.sees(place, action)))
                .filter(action -> !action.plan().about().isEmpty())
                .map(PlannedKpis::planned)
                .toList();
    }

    private static Planned planned(Action action) {
        return new Planned(
                action.number(),
                action.title(),
                action.begunOn(),
                action.dueOn(),
                action.isOpen(),
                action.result().orElse(null),
                action.plan().about());
    }
}
