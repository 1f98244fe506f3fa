package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.JourneyPlan;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.PersonaFault;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.domain.persona.Stage;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * What a journey is made of, with all that is wrong with it. Stages and personas have a place; an empty name or place leaves them out.
 *
 * @param journey the one that is arranged otherwise; absent for a new one
 */
public record JourneyForm(
        PersonaBoard.Content board, @Nullable JourneyView journey, FormInput input) {

    private static final int LEAST_ROWS = 6;
    private static final int LAST = 1000;

    /** One stage of the form, with the row in which it stands. */
    private record StageRow(int row, int place, Stage stage) {}

    /** With the usual stages, so that one can begin. */
    static JourneyForm blank(PersonaBoard.Content board, Texts texts) {
        var values = new LinkedHashMap<String, String>();
        var usual = texts.get("persona.journey.usual").split(";");
        for (var i = 0; i < usual.length; i++) {
            values.put("fase-" + (i + 1), usual[i].strip());
            values.put("fase-plek-" + (i + 1), String.valueOf(i + 1));
        }
        if (board.axes().size() == 2) {
            values.put("as-x", board.axes().get(0).key());
            values.put("as-y", board.axes().get(1).key());
        }
        return new JourneyForm(board, null, FormInput.filled(texts, values));
    }

    static JourneyForm filled(PersonaBoard.Content board, JourneyView journey, Texts texts) {
        var values = new LinkedHashMap<String, String>();
        values.put("versie", String.valueOf(journey.version()));
        values.put("titel", journey.title());
        values.put("over", journey.about());
        values.put("as-x", journey.axes().across().key());
        values.put("as-y", journey.axes().up().key());
        for (var i = 0; i < journey.stages().size(); i++) {
            values.put("fase-" + (i + 1), journey.stages().get(i).name());
            values.put("fase-sleutel-" + (i + 1), journey.stages().get(i).key());
            values.put("fase-plek-" + (i + 1), String.valueOf(i + 1));
        }
        for (var i = 0; i < journey.personas().size(); i++) {
            values.put("plek-" + journey.personas().get(i).key(), String.valueOf(i + 1));
        }
        return new JourneyForm(board, journey, FormInput.filled(texts, values));
    }

    JourneyPlan read() {
        return new JourneyPlan(
                input.text("titel"),
                input.text("over"),
                input.text("as-x"),
                input.text("as-y"),
                stageRows().stream().map(StageRow::stage).toList(),
                personas());
    }

    private List<StageRow> stageRows() {
        var found = new ArrayList<StageRow>();
        for (var row = 1; row <= JourneyPlan.MOST_STAGES + 1; row++) {
            if (input.has("fase-" + row)) {
                var stage = new Stage(input.text("fase-sleutel-" + row), input.text("fase-" + row));
                found.add(new StageRow(row, place("fase-plek-" + row), stage));
            }
        }
        found.sort(Comparator.comparingInt(StageRow::place));
        return found;
    }

    private List<UUID> personas() {
        return board.personas().stream()
                .map(SeenPersona::key)
                .filter(key -> input.has("plek-" + key))
                .sorted(Comparator.comparingInt(key -> place("plek-" + key)))
                .toList();
    }

    private int place(String field) {
        var typed = input.text(field);
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : LAST;
    }

    void tell(PersonaFault fault) {
        PersonaFields.tell(input, field(fault), fault);
    }

    private String field(PersonaFault fault) {
        return switch (fault.place()) {
            case TITLE -> "titel";
            case ABOUT -> "over";
            case ACROSS -> "as-x";
            case UP -> "as-y";
            case STAGES ->
                fault.which().isEmpty()
                        ? "fase-1"
                        : "fase-"
                                + stageRows()
                                        .get(Integer.parseInt(fault.which()))
                                        .row();
            case PERSONAS ->
                fault.which().isEmpty()
                        ? board.personas().stream()
                                .findFirst()
                                .map(one -> "plek-" + one.key())
                                .orElse("")
                        : "plek-" + fault.which();
            default -> "";
        };
    }

    public int rows() {
        var used = 0;
        for (var row = 1; row <= JourneyPlan.MOST_STAGES; row++) {
            used = input.has("fase-" + row) ? row : used;
        }
        return Math.min(JourneyPlan.MOST_STAGES, Math.max(LEAST_ROWS, used + 2));
    }

    public List<Option> axes() {
        return board.axes().stream()
                .map(axis -> Option.of(axis.key(), axis.name()))
                .toList();
    }

    public String address() {
        return journey == null ? "/klantreizen" : "/klantreizen/" + journey.key() + "/indeling";
    }

    public String back() {
        return journey == null ? "/personas#klantreizen" : "/klantreizen/" + journey.key();
    }

    public List<Crumb> crumbs(Texts texts) {
        var first = new Crumb(texts.get("persona.crumb"), "/personas");
        return journey == null
                ? List.of(first, Crumb.here(texts.get("persona.journey.new")))
                : List.of(first, new Crumb(journey.title(), back()), Crumb.here(texts.get("persona.journey.arrange")));
    }
}
