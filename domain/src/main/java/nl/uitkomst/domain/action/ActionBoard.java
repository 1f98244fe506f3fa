package nl.uitkomst.domain.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiNames;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The actions of a contract, for whoever may see them. */
@ApplicationScoped
public class ActionBoard {

    @Inject
    ActionDesk desk;

    @Inject
    Actions actions;

    @Inject
    Participants participants;

    @Inject
    KpiNames kpiNames;

    /**
     * What stands on it for one reader.
     *
     * @param mayKeep whether this reader agrees actions, changes them and closes them
     * @param seesAll whether this reader knows of all actions, and of the dialogues from which they came
     * @param actions in the order in which they were agreed
     * @param owners who can own a new one, each once
     * @param kpis of the contract
     */
    public record Content(
            ContractNumber number,
            String contractTitle,
            boolean illustrative,
            boolean mayKeep,
            boolean seesAll,
            LocalDate today,
            List<SeenAction> actions,
            List<Participants.Participant> owners,
            Map<KpiCode, KpiNames.Name> kpis,
            List<ReportingPeriod> periods) {

        /** @throws Missing also when it is there, but not for this reader */
        public SeenAction action(int wanted) {
            return actions.stream()
                    .filter(action -> action.number() == wanted)
                    .findFirst()
                    .orElseThrow(() -> new Missing("action", wanted));
        }

        public List<SeenAction> about(KpiCode kpi) {
            return actions.stream()
                    .filter(action -> action.plan().about().contains(kpi))
                    .toList();
        }
    }

    /** A fixed number of queries. */
    public Content of(Person reader, ContractNumber number) {
        var place = desk.look(reader, number);
        var contract = place.contract();
        var taking = participants.of(contract.id());
        var today = desk.today();
        return new Content(
                number,
                contract.title(),
                contract.illustrative(),
                desk.may(Act.KEEP_ACTIONS, place),
                desk.may(Act.SEE_ACTIONS, place),
                today,
                seen(place, actions.of(contract.id()), taking),
                Participants.once(taking.stream()
                        .filter(one -> one.until().isAfter(today))
                        .toList()),
                kpiNames.of(contract.id()),
                contract.periods());
    }

    /** Those that are not closed, and no more. */
    public List<SeenAction> open(Person reader, ContractNumber number) {
        var place = desk.look(reader, number);
        var contract = place.contract().id();
        return seen(place, actions.open(contract), participants.of(contract));
    }

    private List<SeenAction> seen(ActionDesk.Place place, List<Action> some, List<Participants.Participant> taking) {
        var names = Participants.names(taking);
        return some.stream()
                .filter(action -> desk.sees(place, action))
                .map(action ->
                        SeenAction.of(action, names.getOrDefault(action.owner(), "–"), desk.ticks(place, action)))
                .toList();
    }
}
