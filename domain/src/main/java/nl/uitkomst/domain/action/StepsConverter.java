package nl.uitkomst.domain.action;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.uitkomst.domain.shared.JsonText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Keeps the steps of an action with it, in their order: so a list of actions has them without asking again. */
@Converter
public class StepsConverter implements AttributeConverter<List<Step>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<Step> steps) {
        var array = Json.createArrayBuilder();
        for (var step : steps == null ? List.<Step>of() : steps) {
            var object = Json.createObjectBuilder()
                    .add("words", step.words())
                    .add("due", step.dueOn().toString());
            step.doneOn().ifPresent(day -> object.add("done", day.toString()));
            array.add(object);
        }
        return array.build().toString();
    }

    @Override
    public List<Step> convertToEntityAttribute(@Nullable String text) {
        try (var reader = JsonText.reader(text == null ? "[]" : text)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(StepsConverter::step)
                    .toList();
        }
    }

    private static Step step(JsonObject object) {
        var done = object.containsKey("done") ? LocalDate.parse(object.getString("done")) : null;
        return new Step(object.getString("words"), LocalDate.parse(object.getString("due")), done);
    }
}
