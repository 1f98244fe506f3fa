package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.Cell;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.PersonaFault;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.persona.Stage;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * What one persona does, feels and needs, in all stages or in one.
 *
 * @param stages those that are filled here
 */
public record RowForm(JourneyView journey, SeenPersona persona, List<Stage> stages, FormInput input) {

    static RowForm filled(JourneyView journey, SeenPersona persona, List<Stage> stages, Texts texts) {
        var values = new LinkedHashMap<String, String>();
        values.put("versie", String.valueOf(journey.version()));
        for (var stage : stages) {
            journey.cell(persona.key(), stage.key()).ifPresent(cell -> {
                values.put("doet-" + stage.key(), cell.does());
                values.put("voelt-" + stage.key(), cell.feels());
                values.put("nodig-" + stage.key(), cell.needs());
                values.put("moment-" + stage.key(), cell.keyMoment().orElse(""));
            });
        }
        return new RowForm(journey, persona, stages, FormInput.filled(texts, values));
    }

    List<Cell> read() {
        return stages.stream()
                .map(stage -> new Cell(
                        new Spot(persona.key(), stage.key()),
                        input.text("doet-" + stage.key()),
                        input.text("voelt-" + stage.key()),
                        input.text("nodig-" + stage.key()),
                        input.text("moment-" + stage.key())))
                .toList();
    }

    /** With the name of the stage, so that the list above the form can be read by itself. */
    void tell(PersonaFault fault) {
        var field = switch (fault.place()) {
            case DOES -> "doet-";
            case FEELS -> "voelt-";
            case MOMENT -> "moment-";
            default -> "nodig-";
        };
        var stage = journey.stage(fault.which()).orElseThrow().name();
        var words = input.words().get(fault.rule().key(), fault.details().toArray());
        input.fault(field + fault.which(), "persona.fault.stage", stage, words);
    }

    public boolean whole() {
        return stages.size() > 1;
    }

    public String address() {
        var row = "/klantreizen/" + journey.key() + "/invullen/" + persona.key();
        return whole() ? row : row + "/" + stages.get(0).key();
    }

    public String back() {
        return "/klantreizen/" + journey.key();
    }

    public String title(Texts texts) {
        return whole()
                ? texts.get("persona.row.title", persona.name())
                : texts.get("persona.cell.title", persona.name(), stages.get(0).name());
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(
                new Crumb(texts.get("persona.crumb"), "/personas"),
                new Crumb(journey.title(), back()),
                Crumb.here(persona.name()));
    }
}
