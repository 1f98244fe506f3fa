package nl.uitkomst.domain.award;

import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The time in which no contract is made, so that whoever did not win can go to court: at least twenty calendar days from the day after the decision was sent
 * (article 2.127 of the Aanbestedingswet 2012). A last day on a weekend or a general holiday makes way for the next working day (article 1 of the Algemene
 * termijnenwet).
 *
 * @param from the first day, that after the sending
 * @param until the last day
 */
public record Standstill(LocalDate from, LocalDate until) {

    public static final int FEWEST_DAYS = 20;

    /** As the law asks for at least. */
    public static Standstill ofSending(Instant sent) {
        var from = DatabaseClock.day(sent).plusDays(1);
        return new Standstill(from, DaysOff.firstWorkingDay(from.plusDays(FEWEST_DAYS - 1L)));
    }

    /**
     * The same until a later day.
     *
     * @throws RuleBroken when that day comes sooner
     */
    Standstill lasting(LocalDate later) {
        Award.require(!later.isBefore(until), Award.Rule.STANDSTILL_TOO_SHORT, until);
        return new Standstill(from, later);
    }

    /** The last day after its clock stood still for so many days. */
    static LocalDate later(LocalDate until, long days) {
        return DaysOff.firstWorkingDay(until.plusDays(days));
    }
}
