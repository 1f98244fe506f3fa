package nl.uitkomst.domain.contract;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a contract number as its text. */
@Converter(autoApply = true)
public class ContractNumberConverter implements AttributeConverter<ContractNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ContractNumber number) {
        return number == null ? null : number.text();
    }

    @Override
    public @Nullable ContractNumber convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new ContractNumber(text);
    }
}
