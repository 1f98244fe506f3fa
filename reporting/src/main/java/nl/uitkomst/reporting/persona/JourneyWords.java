package nl.uitkomst.reporting.persona;

import nl.uitkomst.domain.persona.Axis;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.persona.JourneyPicture.Box;
import nl.uitkomst.reporting.persona.JourneyPicture.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a drawing of a journey or of personas shows. */
public final class JourneyWords {

    private JourneyWords() {}

    /** Everything that the map shows, row by row. */
    public static String described(JourneyPicture picture, Texts texts) {
        return picture.rows().stream()
                .map(row -> row.persona().name() + ": "
                        + row.boxes().stream()
                                .map(box -> stage(picture, box) + ": " + box(box, texts))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static String stage(JourneyPicture picture, Box box) {
        return picture.stages().stream()
                .filter(stage -> stage.key().equals(box.spot().stage()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** What stands in a box, as sentences. */
    public static String box(Box box, Texts texts) {
        var all = new ArrayList<String>();
        box.lines().forEach(line -> all.add(texts.get("persona.said." + line.voice(), sentence(line.words()))));
        box.keyMoment().ifPresent(moment -> all.add(texts.get("persona.said.moment", sentence(moment))));
        box.judged().ifPresent(state -> all.add(begun(sentence(state.words()))));
        return all.isEmpty() ? texts.get("persona.said.nothing") : String.join(" ", all);
    }

    private static String sentence(String words) {
        var line = words.replace("\n", " ").strip();
        return line.isEmpty() || ".!?".indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
    }

    static String begun(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    public static String tone(Tone tone, Texts texts) {
        return texts.get("outcome.verdict." + tone);
    }

    /** Where someone stands on an axis, such as '4 van 5, tussen redt zich goed en uiterst kwetsbaar'. */
    public static String place(SeenPersona persona, Axis axis, Texts texts) {
        return persona.score(axis).isPresent()
                ? texts.get("persona.place", persona.score(axis).getAsInt(), Axis.HIGHEST, axis.low(), axis.high())
                : texts.get("persona.place.none");
    }

    /** Where everyone stands on both axes. */
    public static String places(List<SeenPersona> personas, Axis across, Axis up, Texts texts) {
        return personas.stream()
                .map(persona -> texts.get(
                        "persona.plot.one",
                        persona.name(),
                        across.name(),
                        persona.score(across).orElse(0),
                        up.name(),
                        persona.score(up).orElse(0)))
                .collect(Collectors.joining(" "));
    }
}
