package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.RegisterOrganisation;
import nl.uitkomst.domain.shared.Wired;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** A municipality in the real database with people, two axes, and as many personas as are asked for. */
final class SomePersonas {

    final Person manager;
    final Person alderman;
    final Person stranger;
    final String vulnerability;
    final String punctuality;
    private Instant now = Instant.parse("2016-03-01T10:00:00Z");

    SomePersonas() {
        var municipality = register(Organisation.Kind.MUNICIPALITY);
        manager = person("contractmanager", Role.CONTRACT_MANAGER, municipality);
        alderman = person("wethouder", Role.ALDERMAN, municipality);
        stranger = person("contractmanager elders", Role.CONTRACT_MANAGER, register(Organisation.Kind.MUNICIPALITY));
        vulnerability = axis("Kwetsbaarheid", "redt zich goed", "uiterst kwetsbaar");
        punctuality = axis("Stiptheid", "tijd is niet zo belangrijk", "alles moet op tijd");
    }

    String axis(String name, String low, String high) {
        return ask(wired -> wired.get(KeepAxis.class).add(manager, new KeepAxis.Naming(name, low, high)));
    }

    UUID persona(String name, int vulnerable, int punctual) {
        return persona(sketch(name, Map.of(vulnerability, vulnerable, punctuality, punctual)));
    }

    UUID persona(Sketch sketch) {
        return ask(wired -> wired.get(RecordPersona.class).record(manager, sketch, false, false));
    }

    static Sketch sketch(String name, Map<String, Integer> scores) {
        return new Sketch(name, "Zo ben ik.", "Woont in de stad.", "Op tijd komen\nEen bekend gezicht", scores);
    }

    JourneyPlan plan(List<String> stages, List<UUID> personas) {
        return new JourneyPlan(
                "Onderweg",
                "",
                vulnerability,
                punctuality,
                stages.stream().map(name -> new Stage("", name)).toList(),
                personas);
    }

    UUID journey(List<String> stages, List<UUID> personas) {
        return ask(wired -> wired.get(ArrangeJourney.class).begin(manager, plan(stages, personas), false));
    }

    JourneyView view(UUID journey) {
        return ask(wired -> wired.get(JourneyViews.class).of(journey));
    }

    void write(UUID journey, List<Cell> cells) {
        var version = view(journey).version();
        change(wired -> wired.get(WriteCells.class).write(manager, journey, cells, version));
    }

    void fill(UUID journey) {
        var cells = new ArrayList<Cell>();
        view(journey).spots().forEach(spot -> cells.add(new Cell(spot, "Doet iets", "Voelt iets", "Wil iets", null)));
        write(journey, cells);
    }

    <T> T ask(Function<Wired, T> work) {
        return Wired.transact(work, aSecondLater());
    }

    void change(Consumer<Wired> work) {
        Wired.change(work, aSecondLater());
    }

    private Clock aSecondLater() {
        now = now.plusSeconds(1);
        return Clock.fixed(now, ZoneId.of("Europe/Amsterdam"));
    }

    private Person person(String name, Role role, Organisation at) {
        var unique = name + " " + UUID.randomUUID();
        var account = this.<Number>ask(wired -> {
            wired.entities()
                    .createNativeQuery(
                            "insert into account (public_id, login, name, role, organisation_id, may_sign, status) values (uuid(), ?1, ?1, ?2, ?3, false, 'ACTIVE')")
                    .setParameter(1, unique)
                    .setParameter(2, role.name())
                    .setParameter(3, at.id())
                    .executeUpdate();
            return (Number) wired.entities()
                    .createNativeQuery("select id from account where login = ?1")
                    .setParameter(1, unique)
                    .getSingleResult();
        });
        return new Person(account.longValue(), unique, role, at.id(), at.name(), false);
    }

    private Organisation register(Organisation.Kind kind) {
        var by = new Person(1, "beheerder", Role.ADMINISTRATOR, 1, "Beheer", false);
        return ask(wired -> wired.get(RegisterOrganisation.class)
                .register(by, kind, "Stad " + UUID.randomUUID(), OrganisationCodes.NONE));
    }
}
