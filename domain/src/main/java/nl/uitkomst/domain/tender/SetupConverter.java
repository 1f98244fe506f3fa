package nl.uitkomst.domain.tender;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.uitkomst.domain.shared.Remembered;
import org.jspecify.annotations.Nullable;

/** Keeps a set-up as its text. */
@Converter(autoApply = true)
public class SetupConverter implements AttributeConverter<Setup, String> {

    private static final Remembered<String, Setup> READ = new Remembered<>(200);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Setup setup) {
        return setup == null ? null : SetupText.of(setup);
    }

    @Override
    public @Nullable Setup convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : READ.of(text, SetupText::read);
    }
}
