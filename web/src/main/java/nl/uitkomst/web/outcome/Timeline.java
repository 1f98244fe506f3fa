package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The term of a contract as a row of periods, drawn in one size.
 *
 * @param today where today is, in the drawing; absent outside the term
 */
public record Timeline(
        int width,
        List<Box> boxes,
        List<Year> years,
        @Nullable Double today,
        String todayWord,
        boolean todayAtEnd) {
    private static final int WORDS = 40;

    /**
     * One period.
     *
     * @param look {@code final}, {@code provisional} or {@code open}
     * @param label empty where there is no room
     */
    public record Box(double x, double width, String look, String label) {
        public double middle() {
            return x + width / 2;
        }
    }

    /** Where a contract year begins. */
    public record Year(double x, String label) {}

    static Timeline wide(
            List<ReportingPeriod> periods,
            Map<ReportingPeriod, State> states,
            Term term,
            LocalDate today,
            Texts texts) {
        var word = texts.get("outcome.page.term.today", Notation.in(texts).date(today));
        return new Maker(1200, periods, states, term, texts).make(today, word);
    }

    static Timeline narrow(
            List<ReportingPeriod> periods,
            Map<ReportingPeriod, State> states,
            Term term,
            LocalDate today,
            Texts texts) {
        return new Maker(328, periods, states, term, texts).make(today, texts.get("outcome.page.term.now"));
    }

    /** Spreads the days of the term over the width. */
    private record Maker(
            int width, List<ReportingPeriod> periods, Map<ReportingPeriod, State> states, Term term, Texts texts) {

        Timeline make(LocalDate today, String word) {
            var x = at(today);
            return new Timeline(width, boxes(), years(), term.includes(today) ? x : null, word, x > width * 0.7);
        }

        private double at(LocalDate day) {
            var begin = periods.get(0).start();
            var days = ChronoUnit.DAYS.between(
                    begin, periods.get(periods.size() - 1).end().plusDays(1));
            return rounded(2 + (width - 4) * ChronoUnit.DAYS.between(begin, day) / (double) days);
        }

        private static double rounded(double value) {
            return Math.round(value * 10) / 10.0;
        }

        private List<Box> boxes() {
            var notation = Notation.in(texts);
            return periods.stream()
                    .map(period -> {
                        var left = at(period.start());
                        var wide = rounded(at(period.end().plusDays(1)) - left - 2);
                        return new Box(
                                left + 1, wide, look(period), wide < WORDS * 0.7 ? "" : notation.shortPeriod(period));
                    })
                    .toList();
        }

        private String look(ReportingPeriod period) {
            return switch (states.getOrDefault(period, State.NONE)) {
                case FINAL -> "final";
                case PROVISIONAL -> "provisional";
                case NONE -> "open";
            };
        }

        private List<Year> years() {
            var years = new ArrayList<Year>();
            for (var period : periods) {
                var label = String.valueOf(period.year());
                if (period.number() == 1 || years.isEmpty()) {
                    years.add(new Year(at(period.start()), width < 500 ? "’" + label.substring(2) : label));
                }
            }
            return years;
        }
    }
}
