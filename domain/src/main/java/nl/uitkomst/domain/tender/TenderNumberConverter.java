package nl.uitkomst.domain.tender;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a tender number as its text. */
@Converter(autoApply = true)
public class TenderNumberConverter implements AttributeConverter<TenderNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TenderNumber number) {
        return number == null ? null : number.text();
    }

    @Override
    public @Nullable TenderNumber convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new TenderNumber(text);
    }
}
