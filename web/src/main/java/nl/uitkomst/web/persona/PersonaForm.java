package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.Axis;
import nl.uitkomst.domain.persona.Figure;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.PersonaFault;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.domain.persona.Sketch;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is said of a persona, with all that is wrong with it.
 *
 * @param persona the one that is said otherwise; absent for a new one
 * @param done what was just done, by its key below {@code persona.done}, or empty
 */
public record PersonaForm(
        PersonaBoard.Content board, @Nullable SeenPersona persona, FormInput input, String done) {

    static PersonaForm blank(PersonaBoard.Content board, Texts texts) {
        return new PersonaForm(board, null, FormInput.filled(texts, Map.of()), "");
    }

    static PersonaForm filled(PersonaBoard.Content board, SeenPersona persona, Texts texts, String done) {
        var values = new LinkedHashMap<String, String>();
        values.put("versie", String.valueOf(persona.version()));
        values.put("naam", persona.name());
        values.put("uitspraak", persona.quote());
        values.put("over", persona.about());
        values.put("behoeften", persona.needs());
        persona.scores().forEach((axis, score) -> values.put("score-" + axis, String.valueOf(score)));
        values.put("figuur", persona.picture().drawn().map(Figure::name).orElse(""));
        values.put("alt", persona.picture().alt());
        return new PersonaForm(board, persona, FormInput.filled(texts, values), done);
    }

    Sketch read() {
        var scores = new HashMap<String, Integer>();
        for (var axis : board.axes()) {
            var typed = input.text("score-" + axis.key());
            if (typed.matches("-?\\d{1,4}")) {
                scores.put(axis.key(), Integer.parseInt(typed));
            } else if (!typed.isEmpty()) {
                input.fault("score-" + axis.key(), "form.choose");
            }
        }
        return new Sketch(
                input.text("naam"), input.text("uitspraak"), input.text("over"), input.text("behoeften"), scores);
    }

    void tell(PersonaFault fault) {
        var field = switch (fault.place()) {
            case NAME -> "naam";
            case QUOTE -> "uitspraak";
            case ABOUT -> "over";
            case NEEDS -> "behoeften";
            case SCORE -> "score-" + fault.which();
            case ALT -> "alt";
            default -> "";
        };
        PersonaFields.tell(input, field, fault);
    }

    public String address() {
        return persona == null ? "/personas" : "/personas/" + persona.key();
    }

    /** From one end of the axis to the other. */
    public List<Option> places(Axis axis) {
        return IntStream.rangeClosed(Axis.LOWEST, Axis.HIGHEST)
                .mapToObj(score -> Option.of(String.valueOf(score), named(axis, score)))
                .toList();
    }

    private static String named(Axis axis, int score) {
        return score == Axis.LOWEST
                ? score + ": " + axis.low()
                : score == Axis.HIGHEST ? score + ": " + axis.high() : String.valueOf(score);
    }

    public List<Option> figures(Texts texts) {
        return Stream.concat(
                        Stream.of(Option.of("", texts.get("persona.figure.none"))),
                        Stream.of(Figure.values())
                                .map(figure -> Option.of(figure.name(), texts.get("persona.figure." + figure))))
                .toList();
    }

    public Optional<SeenPersona> seen() {
        return Optional.ofNullable(persona);
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(
                new Crumb(texts.get("persona.crumb"), "/personas"),
                Crumb.here(persona == null ? texts.get("persona.new") : persona.name()));
    }
}
