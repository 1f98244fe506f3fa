package nl.uitkomst.domain.outcome;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

/** One row of an answer of the database, read from left to right. */
final class Row {

    private final Object[] columns;
    private int next;

    Row(Object[] columns) {
        this.columns = columns;
    }

    long id() {
        return ((Number) columns[next++]).longValue();
    }

    int number() {
        return ((Number) columns[next++]).intValue();
    }

    @Nullable
    Long idIfAny() {
        var value = (Number) columns[next++];
        return value == null ? null : value.longValue();
    }

    @Nullable
    Integer numberIfAny() {
        var value = (Number) columns[next++];
        return value == null ? null : value.intValue();
    }

    String text() {
        return String.valueOf(columns[next++]);
    }

    @Nullable
    String textIfAny() {
        var value = columns[next++];
        return value == null ? null : value.toString();
    }

    <E extends Enum<E>> E of(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    BigDecimal decimal() {
        return (BigDecimal) columns[next++];
    }

    @Nullable
    BigDecimal decimalIfAny() {
        var value = columns[next++]; // a count comes as another kind of number than a sum
        return value == null || value instanceof BigDecimal ? (BigDecimal) value : new BigDecimal(value.toString());
    }

    LocalDate day() {
        return ((Date) columns[next++]).toLocalDate();
    }

    @Nullable
    LocalDate dayIfAny() {
        var value = (Date) columns[next++];
        return value == null ? null : value.toLocalDate();
    }

    boolean flag() {
        var value = columns[next++];
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }

    UUID uuid() {
        return UUID.fromString(text());
    }
}
