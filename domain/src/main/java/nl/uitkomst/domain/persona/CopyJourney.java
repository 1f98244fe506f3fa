package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

import java.util.UUID;

/** Begins a journey as a copy of another of the same organisation, for the next tender or to change one that never changes any more. */
@ApplicationScoped
public class CopyJourney {

    @Inject
    JourneyDesk desk;

    @Inject
    Journeys journeys;

    @Inject
    JourneyViews views;

    /** @return by which the copy is known */
    @Transactional
    public UUID copy(Person by, UUID key, String title) {
        desk.take(by, key);
        var original = views.of(key);
        var plan = new JourneyPlan(
                title,
                original.about(),
                original.axes().across().key(),
                original.axes().up().key(),
                original.stages().stream()
                        .map(stage -> new Stage("", stage.name()))
                        .toList(),
                original.personas().stream().map(SeenPersona::key).toList());
        PersonaFault.requireNone(desk.faults(by, plan, null));
        var journey = new Journey(desk.arrangement(by, plan), original.illustrative(), by, desk.now());
        journeys.add(journey);
        fill(journey, original, by);
        desk.written(by, "journey.copy", journey);
        return journey.publicId();
    }

    /** The stages of the copy have the same names in the same order, but keys of their own. */
    private void fill(Journey journey, JourneyView original, Person by) {
        var stages = journey.stages();
        var cells = original.cells().stream()
                .map(cell -> new Cell(
                        new Spot(
                                cell.spot().persona(),
                                stages.get(original.stages()
                                                .indexOf(original.stage(
                                                                cell.spot().stage())
                                                        .orElseThrow()))
                                        .key()),
                        cell.does(),
                        cell.feels(),
                        cell.needs(),
                        cell.moment()))
                .toList();
        journey.write(cells, journey.version(), by, desk.now());
        original.research().forEach(held -> journey.record(held.inquiry(), by, desk.now()));
        journeys.flush();
    }
}
