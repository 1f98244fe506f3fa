package nl.uitkomst.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Keeps an amount as a decimal column. */
@Converter(autoApply = true)
public class EuroConverter implements AttributeConverter<Euro, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Euro euro) {
        return euro == null ? null : euro.amount();
    }

    @Override
    public @Nullable Euro convertToEntityAttribute(@Nullable BigDecimal amount) {
        return amount == null ? null : new Euro(amount);
    }
}
