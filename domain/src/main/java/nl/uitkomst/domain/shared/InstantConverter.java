package nl.uitkomst.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Hands a moment to the database as text in UTC, to the microsecond, so that no time zone of a server or driver can shift it. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Instant moment) {
        return moment == null ? null : FORM.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** @param column text, or what the driver made of the same digits */
    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Object column) {
        if (column == null) {
            return null;
        }
        var digits = column instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime()
                : LocalDateTime.parse(column.toString(), FORM);
        return digits.toInstant(ZoneOffset.UTC);
    }
}
