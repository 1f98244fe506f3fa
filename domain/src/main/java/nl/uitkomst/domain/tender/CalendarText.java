package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.tender.Calendar.Kind;

import java.time.Instant;
import java.util.EnumMap;
import java.util.stream.Collectors;

/** A calendar as one text, a moment on a line. */
final class CalendarText {

    private CalendarText() {}

    static String of(Calendar calendar) {
        return calendar.all().stream()
                .map(moment -> moment.kind() + " " + moment.at())
                .collect(Collectors.joining("\n"));
    }

    static Calendar read(String text) {
        var moments = new EnumMap<Kind, Instant>(Kind.class);
        text.lines()
                .map(line -> line.split(" "))
                .forEach(pair -> moments.put(Kind.valueOf(pair[0]), Instant.parse(pair[1])));
        return new Calendar(moments);
    }
}
