package nl.uitkomst.domain.kpi;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a KPI code as its text. */
@Converter(autoApply = true)
public class KpiCodeConverter implements AttributeConverter<KpiCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable KpiCode code) {
        return code == null ? null : code.text();
    }

    @Override
    public @Nullable KpiCode convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new KpiCode(text);
    }
}
