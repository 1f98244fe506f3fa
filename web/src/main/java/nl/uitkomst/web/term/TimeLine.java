package nl.uitkomst.web.term;

import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.ContractTime.Progress;
import nl.uitkomst.domain.term.KnownOption.State;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The line of a contract as it is drawn in one width: its periods, the years that options would add, what stands on it by day, and today.
 *
 * @param base how far down the row of periods begins, below the flags
 * @param today where today is; absent outside the term and its options
 */
public record TimeLine(
        int width,
        int height,
        int base,
        List<Box> boxes,
        List<Flag> flags,
        List<Year> years,
        @Nullable Double today,
        String todayWord,
        boolean todayAtEnd) {

    static final int WIDE = 1200;
    static final int NARROW = 328;

    private static final double LETTER = 6.9;

    /** @param look {@code final}, {@code provisional}, {@code open}, {@code option} or {@code lapsed} */
    public record Box(double x, double width, String look, String label) {

        public double middle() {
            return x + width / 2;
        }
    }

    /**
     * Something on the line.
     *
     * @param top where its staff begins
     * @param worded whether its words stand at it; else only its number
     * @param leftward whether they stand left of the staff
     * @param label its number, or those of several that stand close together; empty when it is told by the one before it
     */
    public record Flag(Milestone milestone, double x, int top, boolean worded, boolean leftward, String label) {

        Flag(Milestone milestone, double x, int top, boolean worded, boolean leftward) {
            this(milestone, x, top, worded, leftward, String.valueOf(milestone.number()));
        }

        Flag labelled(String other) {
            return new Flag(milestone, x, top, worded, leftward, other);
        }

        public double text() {
            return leftward ? x - 6 : x + 6;
        }
    }

    /** Where a contract year begins. */
    public record Year(double x, String label) {}

    static TimeLine wide(ContractTime time, List<Milestone> milestones, Texts texts) {
        return new Maker(WIDE, time, milestones, texts).make();
    }

    static TimeLine narrow(ContractTime time, List<Milestone> milestones, Texts texts) {
        return new Maker(NARROW, time, milestones, texts).make();
    }

    /** Spreads the days of the term, and of the options behind it, over the width. */
    private record Maker(int width, ContractTime time, List<Milestone> milestones, Texts texts) {

        TimeLine make() {
            var flags = flags();
            var base = flags.isEmpty() ? 4 : width == WIDE ? Flags.height(flags) : 26;
            var today = time.today();
            var shown = !today.isBefore(begin()) && !today.isAfter(end());
            var x = at(today);
            return new TimeLine(
                    width,
                    base + 92,
                    base,
                    boxes(),
                    flags,
                    years(),
                    shown ? x : null,
                    texts.get("term.line.today", Notation.in(texts).date(today)),
                    x > width * 0.6);
        }

        private LocalDate begin() {
            return time.periods().get(0).start();
        }

        /** The last day that can be: that of the last option that is not over. */
        private LocalDate end() {
            var last = time.options().stream()
                    .filter(this::shows)
                    .map(option -> option.known().option().newLastDay())
                    .max(LocalDate::compareTo)
                    .orElse(time.term().last());
            var periods = time.periods().get(time.periods().size() - 1).end();
            return last.isAfter(periods) ? last : periods;
        }

        private boolean shows(ContractTime.Option option) {
            return option.known().option().newLastDay().isAfter(time.term().last())
                    && option.state() != State.TAKEN
                    && (time.ending() == null || !time.isAgreed());
        }

        private double at(LocalDate day) {
            var days = ChronoUnit.DAYS.between(begin(), end().plusDays(1));
            return rounded(2 + (width - 4) * ChronoUnit.DAYS.between(begin(), day) / (double) days);
        }

        private static double rounded(double value) {
            return Math.round(value * 10) / 10.0;
        }

        private List<Box> boxes() {
            var boxes = new ArrayList<Box>();
            for (var period : time.periods()) {
                boxes.add(box(
                        period.start(),
                        period.end(),
                        look(period),
                        Notation.in(texts).shortPeriod(period)));
            }
            var from = time.term().last().plusDays(1);
            for (var option : time.options()) {
                if (shows(option)) {
                    var until = option.known().option().newLastDay();
                    var look = option.state() == State.LAPSED ? "lapsed" : "option";
                    var number = String.valueOf(option.known().option().number());
                    boxes.add(box(from, until, look, texts.get("term.line.box." + look, number)));
                    from = until.plusDays(1);
                }
            }
            return boxes;
        }

        private Box box(LocalDate first, LocalDate last, String look, String label) {
            var left = at(first);
            var wide = rounded(at(last.plusDays(1)) - left - 2);
            return new Box(left + 1, wide, look, label.length() * LETTER + 6 > wide ? "" : label);
        }

        private String look(ReportingPeriod period) {
            return time.reports()
                    .getOrDefault(period, Progress.NONE)
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .replace("none", "open");
        }

        private List<Flag> flags() {
            var shown = milestones.stream()
                    .filter(milestone ->
                            !milestone.on().isBefore(begin()) && !milestone.on().isAfter(end()))
                    .toList();
            return Flags.labelled(
                    width == WIDE
                            ? new Flags(shown, this::at).all()
                            : shown.stream()
                                    .map(milestone -> new Flag(milestone, at(milestone.on()), 0, false, false))
                                    .toList());
        }

        private List<Year> years() {
            var years = new ArrayList<Year>();
            var last = Double.NEGATIVE_INFINITY;
            for (var day = begin(); !day.isAfter(end()); day = day.plusYears(1)) {
                var label = String.valueOf(day.getYear());
                var x = at(day);
                if (x - last > (width == WIDE ? 40 : 26) && x < width - 24) {
                    years.add(new Year(x, width == WIDE ? label : "’" + label.substring(2)));
                    last = x;
                }
            }
            return years;
        }
    }
}
