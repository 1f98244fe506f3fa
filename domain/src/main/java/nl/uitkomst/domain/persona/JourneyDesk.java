package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.persona.PersonaFault.Place;
import nl.uitkomst.domain.persona.PersonaFault.Rule;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Where journeys are handed out to whoever may read or write them, and where what was done is written down. */
@ApplicationScoped
class JourneyDesk {

    @Inject
    Journeys journeys;

    @Inject
    Personas personas;

    @Inject
    PersonaPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void requireMaker(Person by) {
        policy.requireKeep(policy.mayKeep(by));
    }

    /** Of the own organisation, to be changed. */
    Journey take(Person by, UUID key) {
        var journey = journeys.take(key);
        policy.requireRead(policy.mayRead(by, journey.organisation(), key), "journey", key);
        policy.requireKeep(policy.mayKeep(by, journey.organisation()));
        return journey;
    }

    /** @param itself the one that is arranged otherwise; absent for a new one */
    List<PersonaFault> faults(Person by, JourneyPlan plan, @Nullable Journey itself) {
        var found = new ArrayList<>(plan.faults());
        var axes = personas.axesByKey(by.organisation());
        if (!plan.across().isEmpty() && !axes.containsKey(plan.across())) {
            found.add(PersonaFault.of(Rule.NO_SUCH_AXIS, Place.ACROSS));
        }
        if (!plan.up().isEmpty() && !axes.containsKey(plan.up())) {
            found.add(PersonaFault.of(Rule.NO_SUCH_AXIS, Place.UP));
        }
        addPersonas(by, plan, axes, found);
        if (itself != null) {
            addLost(plan, itself, found);
        } else {
            plan.stages().stream()
                    .filter(stage -> !stage.key().isEmpty())
                    .forEach(stage -> found.add(PersonaFault.of(Rule.NO_SUCH_STAGE, Place.STAGES)));
        }
        return found;
    }

    private void addPersonas(Person by, JourneyPlan plan, Map<String, KeptAxis> axes, List<PersonaFault> found) {
        var known = personas.of(plan.personas());
        for (var key : new HashSet<>(plan.personas())) {
            var persona = known.get(key);
            if (persona == null || persona.organisation() != by.organisation()) {
                found.add(PersonaFault.at(key.toString(), Rule.NO_SUCH_PERSONA, Place.PERSONAS));
                continue;
            }
            for (var axis : new HashSet<>(List.of(plan.across(), plan.up()))) {
                if (axes.containsKey(axis) && !persona.scores().containsKey(axis)) {
                    var name = Objects.requireNonNull(axes.get(axis)).axis().name();
                    found.add(
                            PersonaFault.at(key.toString(), Rule.SCORE_MISSING, Place.PERSONAS, persona.name(), name));
                }
            }
        }
    }

    /** Nothing that was written is thrown away unseen. */
    private void addLost(JourneyPlan plan, Journey itself, List<PersonaFault> found) {
        var planned = plan.stages().stream().map(Stage::key).toList();
        var known = itself.stages();
        known.stream()
                .filter(stage ->
                        !planned.contains(stage.key()) && itself.filledStages().contains(stage.key()))
                .forEach(stage -> found.add(PersonaFault.of(Rule.STAGE_FILLED, Place.STAGES, stage.name())));
        planned.stream()
                .filter(key -> !key.isEmpty()
                        && known.stream().noneMatch(stage -> stage.key().equals(key)))
                .forEach(key -> found.add(PersonaFault.of(Rule.NO_SUCH_STAGE, Place.STAGES)));
        itself.filledPersonas().stream()
                .filter(persona -> !plan.personas().contains(persona))
                .forEach(persona -> found.add(PersonaFault.at(
                        persona.toString(),
                        Rule.PERSONA_FILLED,
                        Place.PERSONAS,
                        personas.get(persona).name())));
    }

    /** What a plan without faults asks for. */
    Arrangement arrangement(Person by, JourneyPlan plan) {
        var axes = personas.axesByKey(by.organisation());
        var known = personas.of(plan.personas());
        return new Arrangement(
                plan,
                Objects.requireNonNull(axes.get(plan.across())),
                Objects.requireNonNull(axes.get(plan.up())),
                plan.personas().stream()
                        .distinct()
                        .map(key -> Objects.requireNonNull(known.get(key)))
                        .toList());
    }

    void written(Person by, String act, Journey journey) {
        audit.record(by, act, "journey", journey.publicId().toString(), null, Map.of("title", journey.title()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
