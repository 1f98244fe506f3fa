package nl.uitkomst.domain.shared;

import jakarta.persistence.Query;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A row that a query in SQL brought back; columns count from 0. Moments are to be selected as text: {@code cast(at as char)}. */
public record Row(Object[] columns) {

    private static final InstantConverter MOMENTS = new InstantConverter();

    public static List<Row> of(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> new Row((Object[]) row)).toList();
    }

    public boolean isNull(int column) {
        return columns[column] == null;
    }

    public long number(int column) {
        return ((Number) columns[column]).longValue();
    }

    public int small(int column) {
        return ((Number) columns[column]).intValue();
    }

    public boolean flag(int column) {
        return columns[column] instanceof Boolean flag ? flag : small(column) != 0;
    }

    public String text(int column) {
        return String.valueOf(columns[column]);
    }

    public @Nullable String textOrNull(int column) {
        return isNull(column) ? null : text(column);
    }

    public @Nullable BigDecimal decimalOrNull(int column) {
        return (BigDecimal) columns[column];
    }

    public LocalDate date(int column) {
        return ((Date) columns[column]).toLocalDate();
    }

    public @Nullable Instant momentOrNull(int column) {
        return MOMENTS.convertToEntityAttribute(textOrNull(column));
    }

    public Instant moment(int column) {
        var moment = momentOrNull(column);
        if (moment == null) {
            throw new IllegalStateException("Column " + column + " holds no moment");
        }
        return moment;
    }
}
