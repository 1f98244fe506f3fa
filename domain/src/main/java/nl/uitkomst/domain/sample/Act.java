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

    /** @param days how many of Monday to Friday after that day, or before it */
    static LocalDate workingDays(LocalDate from, int days) {
        var step = Integer.signum(days);
        var day = from;
        for (var left = days; left != 0; left -= step) {
            do {
                day = day.plusDays(step);
            } while (!day.equals(workday(day)));
        }
        return day;
    }

    static LocalDate workday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
