package nl.uitkomst.domain.award;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which a term of the law does not end: Saturdays, Sundays and the general holidays of article 3 of the Algemene termijnenwet, Good Friday among
 * them. Days that are put on a par with these by a decree for some years are not known here: whoever sends the decision can let the term end later.
 */
final class DaysOff {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private DaysOff() {}

    /** This day, or the first after it on which a term can end: article 1 of the Algemene termijnenwet. */
    static LocalDate firstWorkingDay(LocalDate from) {
        var day = from;
        while (isOff(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED.contains(MonthDay.from(day))
                || day.equals(kingsDay(day.getYear()))
                || isByEaster(day);
    }

    private static boolean isByEaster(LocalDate day) {
        var easter = easter(day.getYear());
        return day.equals(easter.minusDays(2)) // Good Friday
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39)) // Ascension Day
                || day.equals(easter.plusDays(50)); // Whit Monday
    }

    /** The day on which the King's birthday is kept: 27 April, or the day before when that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday by the Gregorian calendar: the Sunday after the full moon on or after 21 March, by the rule of the church. */
    private static LocalDate easter(int year) {
        var century = year / 100;
        var golden = year % 19;
        var moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        moon -= moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        var days = moon - weekday;
        var month = 3 + (days + 40) / 44;
        return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
    }
}
