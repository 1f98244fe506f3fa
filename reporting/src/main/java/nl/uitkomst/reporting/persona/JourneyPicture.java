package nl.uitkomst.reporting.persona;

import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.persona.Axis;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.persona.Stage;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A journey as it is shown, on a page, on paper or drawn: a row per persona, a box per stage. What stands in the boxes is up to whoever shows it: what research
 * found, what was promised with how it was scored, or what was reached.
 *
 * @param title what it is a picture of
 * @param axes of the places in the rows
 */
public record JourneyPicture(String title, List<Axis> axes, List<Stage> stages, List<Row> rows) {

    /** What kind of words stand in a box. */
    public enum Voice {
        DOES,
        FEELS,
        NEEDS,
        /** What someone needs, said quietly beside what was promised. */
        ASKED,
        /** What was promised, or whatever else matters most. */
        PROMISE
    }

    /** How a box looks. All tones but the first have a shape of their own, so that they hold in grey. */
    public enum Tone {
        QUIET,
        MET,
        WITHIN_TOLERANCE,
        MISSED,
        NO_DATA;

        public static Tone of(Verdict verdict) {
            return switch (verdict) {
                case MET -> MET;
                case WITHIN_TOLERANCE -> WITHIN_TOLERANCE;
                case MISSED -> MISSED;
                case NO_DATA, HIDDEN -> NO_DATA;
            };
        }
    }

    /** @param address where more stands about it; empty for none */
    public record State(Tone tone, String words, String address) {

        public static State of(Tone tone, String words) {
            return new State(tone, words, "");
        }
    }

    public record Line(Voice voice, String words) {}

    /**
     * One persona in one stage.
     *
     * @param moment what changes here when this is a key moment
     */
    public record Box(
            Spot spot,
            List<Line> lines,
            @Nullable String moment,
            @Nullable State state) {

        public Optional<String> keyMoment() {
            return Optional.ofNullable(moment);
        }

        public Optional<State> judged() {
            return Optional.ofNullable(state);
        }

        public Tone tone() {
            return state == null ? Tone.QUIET : state.tone();
        }

        /** The same, judged. */
        public Box with(State other) {
            return new Box(spot, lines, moment, other);
        }

        /** The same with other words in it. */
        public Box saying(List<Line> other) {
            return new Box(spot, other, moment, state);
        }
    }

    /** @param boxes one for every stage, in their order */
    public record Row(SeenPersona persona, List<Box> boxes) {}

    /** What research found: what everyone does, feels and needs. */
    public static JourneyPicture of(JourneyView journey) {
        return of(journey, box -> box);
    }

    /** @param turned makes of the box with what research found what is to be shown */
    public static JourneyPicture of(JourneyView journey, Function<Box, Box> turned) {
        var rows = journey.personas().stream()
                .map(persona -> new Row(
                        persona,
                        journey.stages().stream()
                                .map(stage -> turned.apply(box(journey, new Spot(persona.key(), stage.key()))))
                                .toList()))
                .toList();
        return new JourneyPicture(journey.title(), journey.axes().both(), journey.stages(), rows);
    }

    private static Box box(JourneyView journey, Spot spot) {
        var lines = new ArrayList<Line>();
        var cell = journey.cell(spot);
        cell.ifPresent(said -> {
            add(lines, Voice.DOES, said.does());
            add(lines, Voice.FEELS, said.feels());
            add(lines, Voice.NEEDS, said.needs());
        });
        return new Box(spot, lines, cell.flatMap(said -> said.keyMoment()).orElse(null), null);
    }

    private static void add(List<Line> lines, Voice voice, String words) {
        if (!words.isEmpty()) {
            lines.add(new Line(voice, words));
        }
    }

    /** How many boxes look like this. */
    public long count(Tone tone) {
        return rows.stream()
                .flatMap(row -> row.boxes().stream())
                .filter(box -> box.state() != null && box.tone() == tone)
                .count();
    }

    public boolean isJudged() {
        return rows.stream().anyMatch(row -> row.boxes().stream().anyMatch(box -> box.state() != null));
    }

    /** Whether it says what research found: what people do, feel or need. */
    public boolean saysResearch() {
        return rows.stream()
                .flatMap(row -> row.boxes().stream())
                .flatMap(box -> box.lines().stream())
                .anyMatch(line -> line.voice() != Voice.PROMISE);
    }

    public long keyMoments() {
        return rows.stream()
                .flatMap(row -> row.boxes().stream())
                .filter(box -> box.moment() != null)
                .count();
    }
}
