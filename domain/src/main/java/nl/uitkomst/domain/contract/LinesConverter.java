package nl.uitkomst.domain.contract;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Keeps texts one on a line. */
@Converter
public class LinesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> texts) {
        return texts == null ? "" : String.join("\n", texts);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String text) {
        return text == null ? List.of() : Steering.lines(text.lines().toList());
    }
}
