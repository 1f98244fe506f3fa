package nl.uitkomst.domain.persona;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** That the same personas and journeys also hold a programme such as Langer Thuis: ten key moments by six personas, on the axes dependence and reactivity. */
class LangerThuisTest {

    private static final List<String> MOMENTS = List.of(
            "Gezondheid wordt minder",
            "Partner valt weg",
            "Gezondheid van partner wordt minder",
            "Kinderen het huis uit",
            "Stoppen met werken",
            "Huis past niet meer",
            "Minder goed vervoer",
            "Minder mensen om zich heen",
            "Geld wordt krapper",
            "Vergeten begint");

    private static final List<String> PEOPLE = List.of(
            "Gesettelde onafhankelijken",
            "Gemoedelijke gezinsmensen",
            "Ondernemende genieters",
            "Proactieve zoekers",
            "Afhankelijke hulpbehoevenden",
            "Mondige regelaars");

    @Test
    void ten_key_moments_by_six_personas_each_with_how_they_think_and_how_to_respond() {
        var some = new SomePersonas();
        var dependence = some.axis("Afhankelijkheid", "regelt zelf", "leunt op anderen");
        var reactivity = some.axis("Reactiviteit", "ziet aankomen", "wacht af");
        var people = IntStream.range(0, PEOPLE.size())
                .mapToObj(i -> some.persona(
                        SomePersonas.sketch(PEOPLE.get(i), Map.of(dependence, 1 + i % 5, reactivity, 5 - i % 5))))
                .toList();
        var stages = MOMENTS.stream().map(name -> new Stage("", name)).toList();
        var plan = new JourneyPlan("Langer Thuis", "", dependence, reactivity, stages, people);

        UUID matrix = some.ask(wired -> wired.get(ArrangeJourney.class).begin(some.manager, plan, true));
        var cells = new ArrayList<Cell>();
        some.view(matrix).spots().forEach(spot -> cells.add(thought(spot)));
        some.write(matrix, cells);

        var seen = some.view(matrix);
        assertThat(seen.cells()).hasSize(60);
        assertThat(seen.keyMoments()).isEqualTo(6);
        assertThat(seen.axes().both()).extracting(Axis::name).containsExactly("Afhankelijkheid", "Reactiviteit");
        assertThat(seen.illustrative()).isTrue();
    }

    private static Cell thought(Spot spot) {
        var most = spot.stage().equals("partner-valt-weg") ? "Hier kan het meeste verschil worden gemaakt" : null;
        return new Cell(spot, "", "Zo denkt deze persona", "Zo sluit u aan", most);
    }
}
