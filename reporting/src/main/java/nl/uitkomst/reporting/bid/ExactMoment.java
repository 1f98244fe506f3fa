package nl.uitkomst.reporting.bid;

import nl.uitkomst.domain.shared.DutchClock;
import nl.uitkomst.reporting.Texts;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** A moment to the millisecond, in the time of the Netherlands with its zone, since a bid can be a millisecond too late. */
public final class ExactMoment {

    private ExactMoment() {}

    public static String of(Instant moment, Texts texts) {
        return DateTimeFormatter.ofPattern(
                        texts.language().equals("en") ? "d MMMM uuuu HH:mm:ss.SSS z" : "d MMMM uuuu HH:mm:ss,SSS z",
                        texts.locale())
                .format(moment.atZone(DutchClock.NETHERLANDS));
    }
}
