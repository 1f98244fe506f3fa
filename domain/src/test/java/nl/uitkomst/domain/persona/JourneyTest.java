package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.persona.PersonaBoard.Content;
import nl.uitkomst.domain.persona.PersonaFault.Rule;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Queries;
import nl.uitkomst.domain.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Personas and the journeys they make, in the real database. */
class JourneyTest {

    private static final List<String> STAGES = List.of("Boeken", "Voorbereiding", "Rit", "Bestemming");
    private static final Instant NOW = Instant.parse("2016-05-01T10:00:00Z");

    private SomePersonas some;
    private UUID guus;
    private UUID ravi;

    @BeforeEach
    void begin() {
        some = new SomePersonas();
        guus = some.persona("Guus", 3, 5);
        ravi = some.persona("Ravi", 5, 5);
    }

    @Test
    void a_journey_says_per_persona_and_stage_what_it_is_like_and_marks_where_that_changes() {
        var journey = some.journey(STAGES, List.of(ravi, guus));
        var door = new Spot(ravi, "voorbereiding");

        some.write(
                journey,
                List.of(new Cell(door, "Wacht bij de deur", "Gespannen", "Een bekend gezicht", "Wie komt er?")));

        var seen = some.view(journey);
        assertThat(seen.stages()).extracting(Stage::name).containsExactlyElementsOf(STAGES);
        assertThat(seen.stages()).extracting(Stage::key).contains("boeken", "bestemming");
        assertThat(seen.personas()).extracting(SeenPersona::name).containsExactly("Ravi", "Guus");
        assertThat(seen.spots()).hasSize(8);
        assertThat(seen.cell(door).orElseThrow().keyMoment()).contains("Wie komt er?");
        assertThat(seen.axes().across().high()).isEqualTo("uiterst kwetsbaar");
        assertThat(seen.persona(ravi).orElseThrow().score(seen.axes().across())).hasValue(5);
    }

    @Test
    void stages_keep_what_is_said_in_them_when_they_are_called_or_placed_otherwise() {
        var journey = some.journey(STAGES, List.of(guus));
        some.fill(journey);
        var seen = some.view(journey);
        var turned = List.of(
                seen.stages().get(1),
                new Stage("boeken", "Rit boeken"),
                seen.stages().get(2),
                seen.stages().get(3),
                new Stage("", "Terug naar huis"));
        var plan = new JourneyPlan("Onderweg", "", some.vulnerability, some.punctuality, turned, List.of(ravi, guus));

        some.change(wired -> wired.get(ArrangeJourney.class).change(some.manager, journey, plan, seen.version()));

        var after = some.view(journey);
        assertThat(after.stages())
                .extracting(Stage::key)
                .containsExactly("voorbereiding", "boeken", "rit", "bestemming", "terug-naar-huis");
        assertThat(after.cell(guus, "boeken")).isPresent();
        assertThat(after.personas()).extracting(SeenPersona::name).containsExactly("Ravi", "Guus");
        refuses(
                Journey.Rule.CHANGED_MEANWHILE,
                () -> some.change(
                        wired -> wired.get(ArrangeJourney.class).change(some.manager, journey, plan, seen.version())));
    }

    @Test
    void all_that_is_wrong_with_a_journey_is_told_at_once() {
        var plan = new JourneyPlan(
                "",
                "nummer 111222333",
                some.vulnerability,
                some.vulnerability,
                List.of(new Stage("", "Rit"), new Stage("", "rit"), new Stage("", "")),
                List.of(UUID.randomUUID()));

        assertThat(some.<List<PersonaFault>>ask(
                        wired -> wired.get(ArrangeJourney.class).faults(some.manager, plan, null)))
                .extracting(PersonaFault::rule)
                .containsExactly(
                        Rule.TITLE_MISSING,
                        Rule.BSN,
                        Rule.AXES_SAME,
                        Rule.STAGE_TWICE,
                        Rule.STAGE_NAME_MISSING,
                        Rule.NO_SUCH_PERSONA);
        refuses(Rule.TOO_FEW_STAGES, () -> some.journey(List.of("Rit"), List.of(guus)));
    }

    @Test
    void what_was_said_is_not_thrown_away_with_its_stage_or_persona() {
        var journey = some.journey(STAGES, List.of(guus, ravi));
        some.fill(journey);
        var less = new JourneyPlan(
                "Onderweg",
                "",
                some.vulnerability,
                some.punctuality,
                some.view(journey).stages().subList(0, 3),
                List.of(guus));

        assertThat(some.<List<PersonaFault>>ask(
                        wired -> wired.get(ArrangeJourney.class).faults(some.manager, less, journey)))
                .extracting(PersonaFault::rule)
                .containsExactly(Rule.STAGE_FILLED, Rule.PERSONA_FILLED);
        refuses(
                Persona.Rule.IN_A_JOURNEY,
                () -> some.change(wired -> wired.get(ForgetPersona.class).forget(some.manager, guus)));
    }

    @Test
    void a_cell_is_of_a_persona_and_a_stage_of_the_journey_and_a_moment_is_of_something_said() {
        var journey = some.journey(STAGES, List.of(guus));

        assertThatThrownBy(() -> some.write(journey, List.of(new Cell(new Spot(ravi, "rit"), "x", "", "", null))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> some.write(journey, List.of(new Cell(new Spot(guus, "nergens"), "x", "", "", null))))
                .isInstanceOf(Missing.class);
        refuses(
                Rule.MOMENT_WITHOUT_CELL,
                () -> some.write(journey, List.of(new Cell(new Spot(guus, "rit"), "", "", "", "Hier"))));
        some.fill(journey);
        some.write(journey, List.of(new Cell(new Spot(guus, "rit"), "", "", "", null)));
        assertThat(some.view(journey).cells()).hasSize(3);
    }

    @Test
    void a_journey_that_a_tender_took_never_changes_also_when_its_personas_do() {
        var journey = some.journey(STAGES, List.of(guus));
        refuses(
                Journey.Rule.NOT_FILLED,
                () -> some.change(wired -> wired.get(Journeys.class).freeze(journey, NOW)));
        some.fill(journey);
        some.change(wired -> wired.get(RecordInquiry.class).record(some.manager, journey, postcards(2500, 200), false));
        var before = some.view(journey);
        some.change(wired -> wired.get(Journeys.class).freeze(journey, NOW));
        some.change(wired -> wired.get(RecordPersona.class)
                .change(some.manager, guus, SomePersonas.sketch("Gijs", Map.of(some.vulnerability, 1)), false, 1));

        var after = some.view(journey);
        assertThat(after.frozenAt()).contains(NOW);
        assertThat(after.personas()).isEqualTo(before.personas());
        assertThat(after.cells()).isEqualTo(before.cells());
        assertThat(after.research()).isEqualTo(before.research());
        assertThat(after.axes()).isEqualTo(before.axes());
        refuses(Journey.Rule.FROZEN, () -> some.fill(journey));
        refuses(
                Journey.Rule.FROZEN,
                () -> some.change(
                        wired -> wired.get(RecordInquiry.class).record(some.manager, journey, postcards(1, 1), false)));
        for (var table : List.of("journey_cell", "journey_stage", "journey_persona", "journey_inquiry")) {
            assertThatThrownBy(() -> sql(
                            "delete from " + table
                                    + " where journey_id = (select id from journey where public_id = ?1)",
                            journey))
                    .hasStackTraceContaining("never changes");
        }
        assertThatThrownBy(() -> sql("update journey set title = 'x' where public_id = ?1", journey))
                .hasStackTraceContaining("never changes");
    }

    @Test
    void a_copy_of_it_can_be_worked_on() {
        var journey = some.journey(STAGES, List.of(guus, ravi));
        some.fill(journey);
        some.change(wired -> wired.get(Journeys.class).freeze(journey, NOW));

        UUID copy = some.ask(wired -> wired.get(CopyJourney.class).copy(some.manager, journey, "De volgende"));

        assertThat(some.view(copy).cells()).hasSize(8);
        some.fill(copy);
    }

    @Test
    void personas_are_read_in_their_own_organisation_and_written_by_its_contract_managers() {
        var journey = some.journey(STAGES, List.of(guus));

        assertThat(content(some.alderman).keeps()).isFalse();
        assertThat(content(some.alderman).personas()).hasSize(2);
        assertThat(content(some.stranger).personas()).isEmpty();
        assertThatThrownBy(() -> some.ask(wired -> wired.get(PersonaBoard.class).journey(some.stranger, journey)))
                .isInstanceOf(Hidden.class);
        assertThatThrownBy(() ->
                        some.change(wired -> wired.get(WriteCells.class).write(some.stranger, journey, List.of(), 1)))
                .isInstanceOf(Hidden.class);
        refuses(
                AccessPolicy.Rule.NOT_ALLOWED,
                () -> some.change(wired -> wired.get(WriteCells.class).write(some.alderman, journey, List.of(), 1)));
    }

    @Test
    void however_many_there_are_they_are_read_in_as_many_queries() {
        var small = some.journey(List.of("Boeken", "Rit"), List.of(guus));
        var before = asked(small);
        var ilse = some.persona("Ilse", 4, 3);
        var large = some.journey(STAGES, List.of(guus, ravi, ilse));
        some.fill(large);

        assertThat(asked(large)).isEqualTo(before).isLessThanOrEqualTo(10);
    }

    private long asked(UUID journey) {
        return some.ask(wired -> Queries.during(wired.entities(), () -> {
            wired.get(PersonaBoard.class).of(some.alderman);
            wired.get(PersonaBoard.class).journey(some.alderman, journey);
        }));
    }

    @Test
    void counts_of_research_fit_together() {
        var wrong =
                new Inquiry(Inquiry.Kind.POSTCARD, 10, 11, LocalDate.of(2016, 4, 2), LocalDate.of(2016, 4, 1), "", "");

        assertThat(some.<List<PersonaFault>>ask(
                        wired -> wired.get(RecordInquiry.class).faults(wrong)))
                .extracting(PersonaFault::rule)
                .containsExactly(
                        Rule.MORE_ANSWERS_THAN_ASKED, Rule.UNTIL_BEFORE_FROM, Rule.IN_FUTURE, Rule.SOURCE_MISSING);
        refuses(
                Persona.Rule.MAY_HOLD_PERSON,
                () -> some.persona(new Sketch("Ilse", "", "Buurvrouw van mevrouw Jansen", "", Map.of())));
    }

    private static Inquiry postcards(int asked, int answered) {
        return new Inquiry(
                Inquiry.Kind.POSTCARD,
                asked,
                answered,
                LocalDate.of(2015, 3, 2),
                LocalDate.of(2015, 3, 16),
                "Rapport",
                "Veel");
    }

    private Content content(Person reader) {
        return some.ask(wired -> wired.get(PersonaBoard.class).of(reader));
    }

    private void sql(String statement, UUID journey) {
        some.change(wired -> wired.entities()
                .createNativeQuery(statement)
                .setParameter(1, journey.toString())
                .executeUpdate());
    }

    private static void refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        assertThat(catchThrowableOfType(RuleBroken.class, act))
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }
}
