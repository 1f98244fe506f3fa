package nl.uitkomst.domain.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Something that someone does at a moment of the story. */
record Act(Instant at, Runnable deed) {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /** @param time on that day, or on the Monday after when it falls in a weekend */
    static Act on(LocalDate day, String time, Runnable deed) {
        return new Act(
                workday(day).atTime(LocalTime.parse(time)).atZone(NETHERLANDS).toInstant(), deed);
    }

    static LocalDate workday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
