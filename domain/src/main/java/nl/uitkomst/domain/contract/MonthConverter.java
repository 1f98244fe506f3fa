package nl.uitkomst.domain.contract;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import java.time.Month;

/** Keeps a month as its number, January being 1. */
@Converter(autoApply = true)
public class MonthConverter implements AttributeConverter<Month, Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable Month month) {
        return month == null ? null : month.getValue();
    }

    @Override
    public @Nullable Month convertToEntityAttribute(@Nullable Integer number) {
        return number == null ? null : Month.of(number);
    }
}
