package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.Axes;
import nl.uitkomst.domain.persona.Axis;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.Plate;
import nl.uitkomst.reporting.persona.PersonaPlot;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * The personas of an organisation, on two of its axes, and their journeys.
 *
 * @param axes those on which they are shown; absent while there are not two
 * @param input of the form to add an axis
 * @param done what was just done, by its key below {@code persona.done}, or empty
 */
public record PersonasPage(
        PersonaBoard.Content board, @Nullable Axes axes, FormInput input, String done) {

    /** @param across the key of the axis that was chosen, or whatever else was asked for */
    static PersonasPage of(PersonaBoard.Content board, String across, String up, FormInput input, String done) {
        return new PersonasPage(board, axes(board, across, up), input, done);
    }

    static @Nullable Axes axes(PersonaBoard.Content board, String across, String up) {
        if (board.axes().size() < 2) {
            return null;
        }
        var first = axis(board, across).orElse(board.axes().get(0));
        var second = axis(board, up)
                .filter(axis -> !axis.equals(first))
                .orElse(board.axes().stream()
                        .filter(axis -> !axis.equals(first))
                        .findFirst()
                        .orElseThrow());
        return new Axes(first, second);
    }

    private static Optional<Axis> axis(PersonaBoard.Content board, String key) {
        return board.axes().stream().filter(axis -> axis.key().equals(key)).findFirst();
    }

    public Optional<Axes> shown() {
        return Optional.ofNullable(axes);
    }

    /** The plot, where there is something to plot. */
    public Optional<Plate> plot(Texts texts) {
        return shown().filter(shown -> board.personas().stream()
                        .anyMatch(one -> one.score(shown.across()).isPresent()
                                && one.score(shown.up()).isPresent()))
                .map(shown -> PersonaPlot.of(board.personas(), shown, PersonaPlot.Form.LARGE, texts));
    }

    public String plotAddress(String kind) {
        return axes == null
                ? ""
                : "/personas/assen." + kind + "?x=" + axes.across().key() + "&y="
                        + axes.up().key();
    }

    public List<Option> axisOptions() {
        return board.axes().stream()
                .map(axis -> Option.of(axis.key(), axis.name()))
                .toList();
    }

    public boolean illustrative() {
        return board.personas().stream().anyMatch(SeenPersona::illustrative)
                || board.journeys().stream().anyMatch(PersonaBoard.JourneyLine::illustrative);
    }
}
