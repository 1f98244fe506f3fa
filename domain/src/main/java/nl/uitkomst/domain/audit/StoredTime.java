package nl.uitkomst.domain.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as the audit table holds them: UTC, to the microsecond, as text, so that no time zone of a server or driver can shift a sealed time. */
final class StoredTime {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private StoredTime() {}

    static String text(Instant moment) {
        return FORM.format(moment);
    }

    static Instant moment(String text) {
        return LocalDateTime.parse(text, FORM).toInstant(ZoneOffset.UTC);
    }
}
