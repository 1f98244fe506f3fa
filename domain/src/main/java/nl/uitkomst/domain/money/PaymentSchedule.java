package nl.uitkomst.domain.money;

import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * When the amount of a contract year is paid.
 *
 * @param parts the own dates with their shares; empty for the other rhythms
 * @param resultPartInAdvance whether what depends on results is paid along, to be settled at year end; else it waits for the settlement
 */
public record PaymentSchedule(Rhythm rhythm, List<Part> parts, boolean resultPartInAdvance) {

    public enum Rhythm {
        MONTHLY,
        QUARTERLY,
        OWN_DATES
    }

    /** @param share of the amount, in percent */
    public record Part(MonthDay day, BigDecimal share) {

        public Part {
            share = new BigDecimal(share.stripTrailingZeros().toPlainString());
            if (share.signum() <= 0) {
                throw new IllegalArgumentException("A part is above zero: " + share);
            }
        }
    }

    /** A part of the amount that is due on a day. */
    public record Instalment(LocalDate due, Euro amount) {}

    public static final PaymentSchedule MONTHLY = new PaymentSchedule(Rhythm.MONTHLY, List.of(), false);
    public static final PaymentSchedule QUARTERLY = new PaymentSchedule(Rhythm.QUARTERLY, List.of(), false);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when own dates are missing, stand twice, or have shares that are no hundred together */
    public PaymentSchedule {
        parts = List.copyOf(parts);
        var sum = parts.stream().map(Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rhythm == Rhythm.OWN_DATES ? sum.compareTo(HUNDRED) != 0 : !parts.isEmpty()) {
            throw new IllegalArgumentException("No schedule: " + rhythm + " with shares of " + sum);
        }
        if (parts.stream().map(Part::day).distinct().count() < parts.size()) {
            throw new IllegalArgumentException("A day stands once: " + parts);
        }
    }

    /**
     * The instalments of one contract year, earliest first. They add up to the amount; the cents that remain go by largest remainder.
     *
     * @param first the first day of the year that falls in the term
     * @param last the last day of the year that falls in the term
     */
    public List<Instalment> instalments(Euro amount, LocalDate first, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        var shares = new ArrayList<BigDecimal>();
        for (var part : partsFrom(first)) {
            var day = part.on(first);
            if (!day.isAfter(last)) {
                days.add(day);
                shares.add(part.share());
            }
        }
        if (days.isEmpty()) {
            return List.of(new Instalment(first, amount));
        }
        var amounts = amount.parts(shares);
        var instalments = new ArrayList<Instalment>();
        for (var i = 0; i < days.size(); i++) {
            instalments.add(new Instalment(days.get(i), amounts.get(i)));
        }
        return List.copyOf(instalments);
    }

    private record Due(int months, MonthDay day, BigDecimal share) {

        /** The day in the year that begins with this first day. */
        LocalDate on(LocalDate first) {
            if (months >= 0) {
                return first.plusMonths(months);
            }
            var sameYear = day.atYear(first.getYear());
            return sameYear.isBefore(first) ? day.atYear(first.getYear() + 1) : sameYear;
        }
    }

    private List<Due> partsFrom(LocalDate first) {
        var step = rhythm == Rhythm.MONTHLY ? 1 : 3;
        var dues = new ArrayList<Due>();
        if (rhythm == Rhythm.OWN_DATES) {
            parts.forEach(part -> dues.add(new Due(-1, part.day(), part.share())));
            dues.sort((one, other) -> one.on(first).compareTo(other.on(first)));
        } else {
            for (var months = 0; months < 12; months += step) {
                dues.add(new Due(months, MonthDay.from(first), BigDecimal.ONE));
            }
        }
        return dues;
    }
}
