package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The term of a contract as a line with its years, periods and today; places are percentages of its length.
 *
 * @param today where today is; absent before and after the term
 */
public record Timeline(List<Year> years, List<String> ticks, Optional<String> today, String past) {

    public record Year(int year, String from, String middle, String width) {}

    /** On which side of its line the word for today has room. */
    public String anchor() {
        var share = new BigDecimal(past.replace("%", ""));
        return share.intValue() < 10 ? "start" : share.intValue() > 90 ? "end" : "middle";
    }

    static Timeline of(Agreement agreement, LocalDate today) {
        var term = agreement.proposal().term();
        var periods = agreement.periods();
        return new Timeline(
                agreement.years().stream()
                        .map(year -> year(year, periods, term))
                        .toList(),
                periods.stream()
                        .skip(1)
                        .map(period -> place(period.start(), term))
                        .toList(),
                term.includes(today) ? Optional.of(place(today, term)) : Optional.empty(),
                place(today, term));
    }

    private static Year year(int year, List<ReportingPeriod> periods, Term term) {
        var own = periods.stream().filter(period -> period.year() == year).toList();
        var from = share(own.get(0).start(), term);
        var until = share(own.get(own.size() - 1).end().plusDays(1), term);
        return new Year(
                year,
                percentage(from),
                percentage(from.add(until).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP)),
                percentage(until.subtract(from)));
    }

    private static String place(LocalDate day, Term term) {
        return percentage(share(day, term));
    }

    /** From 0 to 100: how far the day is in the term, not before its beginning nor after its end. */
    private static BigDecimal share(LocalDate day, Term term) {
        var length = ChronoUnit.DAYS.between(term.first(), term.last().plusDays(1));
        var passed = Math.max(0, Math.min(length, ChronoUnit.DAYS.between(term.first(), day)));
        return BigDecimal.valueOf(passed * 100).divide(BigDecimal.valueOf(length), 2, RoundingMode.HALF_UP);
    }

    private static String percentage(BigDecimal share) {
        return share.toPlainString() + "%";
    }
}
