package nl.uitkomst.reporting.shared;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Shown;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Numbers, money, periods and days as they are written in one language. */
public final class Notation {
    private static final String NO_BREAK = "\u00A0";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    // To be copied for each use: one that is shared would mix up what several threads write.
    private static final DecimalFormat DUTCH_NUMBERS = numbers(Texts.DUTCH, '.', ',');
    private static final DecimalFormat ENGLISH_NUMBERS = numbers(Texts.ENGLISH, ',', '.');

    private static final Map<String, DateTimeFormatter> DUTCH_DAYS = new ConcurrentHashMap<>();
    private static final Map<String, DateTimeFormatter> ENGLISH_DAYS = new ConcurrentHashMap<>();

    private final Texts texts;
    private final boolean dutch;

    private Notation(Texts texts) {
        this.texts = texts;
        this.dutch = texts.language().equals("nl");
    }

    public static Notation in(Texts texts) {
        return new Notation(texts);
    }

    // numbers and money

    /** Rounded half up, with a mark between thousands: {@code 1.234,5}. */
    public String number(BigDecimal value, int decimals) {
        var format = (DecimalFormat) (dutch ? DUTCH_NUMBERS : ENGLISH_NUMBERS).clone();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private static DecimalFormat numbers(Locale locale, char thousands, char point) {
        var symbols = new DecimalFormatSymbols(locale);
        symbols.setGroupingSeparator(thousands);
        symbols.setDecimalSeparator(point);
        var format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setNegativePrefix("−");
        return format;
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** With all the decimals it has and no more, for what was agreed rather than measured. */
    public String exact(BigDecimal value) {
        return number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    public String percentage(BigDecimal value, int decimals) {
        return number(value, decimals) + "%";
    }

    /** Cents only when there are any: {@code € 5.413.200} and {@code € 105.557,40}. */
    public String euro(Euro euro) {
        var whole = euro.amount().stripTrailingZeros().scale() <= 0;
        return euro(euro.amount(), whole ? 0 : 2);
    }

    /** With both cents, for what was agreed or paid: {@code € 5.413.200,00}. */
    public String cents(Euro euro) {
        return euro(euro.amount(), 2);
    }

    /** What came in or went out, with its sign before the unit: {@code +€ 182.000,00} and {@code −€ 42.000,00}. */
    public String change(Euro euro) {
        var sign = euro.amount().signum();
        return (sign > 0 ? "+" : sign < 0 ? "−" : "") + euro(euro.amount().abs(), 2);
    }

    private String euro(BigDecimal amount, int decimals) {
        return dutch ? "€" + NO_BREAK + number(amount, decimals) : "€" + number(amount, decimals);
    }

    // figures

    /** The figure of a period, with as many decimals as its verdict needs; a dash when there is none. */
    public String figure(PeriodOutcome outcome) {
        var figure = outcome.figure();
        return figure == null ? "–" : figure(figure, outcome.definition(), outcome.target());
    }

    /** {@code 11,2%}, {@code 14}, {@code 7,6}, {@code € 12.000}. */
    public String figure(Figure figure, KpiDefinition kpi, @Nullable Target target) {
        return value(figure.rounded(decimals(figure, kpi, target)), decimals(figure, kpi, target), kpi);
    }

    /** The same without the sign of its unit, for a chart whose axis already carries it. */
    public String bareFigure(PeriodOutcome outcome) {
        var figure = outcome.figure();
        return figure == null ? "–" : number(shown(outcome), decimals(figure, outcome.definition(), outcome.target()));
    }

    /** The figure as rounded for showing. Whatever is said about a difference must follow from what is shown. */
    public BigDecimal shown(PeriodOutcome outcome) {
        var figure = outcome.figure();
        if (figure == null) {
            throw new IllegalArgumentException("No figure in " + outcome.period());
        }
        return figure.rounded(decimals(figure, outcome.definition(), outcome.target()));
    }

    private static int decimals(Figure figure, KpiDefinition kpi, @Nullable Target target) {
        return Shown.decimals(figure, target, kpi.decimals());
    }

    /** A value in the unit of this KPI. */
    public String value(BigDecimal value, int decimals, KpiDefinition kpi) {
        return switch (kpi.kind()) {
            case RATIO, INDEX -> percentage(value, decimals);
            case AMOUNT -> euro(value, decimals);
            case COUNT, AVERAGE -> number(value, decimals);
        };
    }

    /** A bound that was agreed, in the unit of this KPI: {@code 12%}, {@code 7,5}. */
    public String bound(BigDecimal value, KpiDefinition kpi) {
        return value(value, Math.max(0, value.stripTrailingZeros().scale()), kpi);
    }

    /** What the figure is made of: {@code 47 van 419}, {@code 100 antwoorden}; nothing for a plain number. */
    public String parts(Figure figure) {
        return switch (figure.kind()) {
            case RATIO -> texts.get("shared.parts.RATIO", exact(figure.numerator()), exact(figure.denominator()));
            case AVERAGE -> texts.get("shared.parts.AVERAGE", exact(figure.denominator()));
            case INDEX -> texts.get("shared.parts.INDEX", exact(figure.numerator()), exact(figure.denominator()));
            case COUNT, AMOUNT -> "";
        };
    }

    // what was agreed

    /** {@code hoogstens 12%}, {@code minstens 7,5}, {@code tussen 20% en 30%}, {@code hoogstens 30% van 2007}. */
    public String target(Target target, KpiDefinition kpi) {
        var bounds = Stream.of(target.low(), target.high())
                .filter(Objects::nonNull)
                .map(bound -> (Object) bound(bound, kpi))
                .toArray();
        var words = texts.get("shared.target." + target.direction(), bounds);
        return kpi.kind() == KpiKind.INDEX && kpi.baseYear() != null
                ? texts.get("shared.target.base", words, String.valueOf(kpi.baseYear()))
                : words;
    }

    /** {@code 1 procentpunt}, {@code 0,3}, {@code 5% van de norm}; nothing when no band was agreed. */
    public String band(ToleranceBand band, KpiDefinition kpi) {
        if (band.size().signum() == 0) {
            return "";
        }
        return band.kind() == ToleranceBand.Kind.RELATIVE
                ? texts.get("shared.band.RELATIVE", exact(band.size()))
                : difference(band.size(), Math.max(0, band.size().scale()), kpi);
    }

    /** A distance between two values of this KPI: {@code 2,1 procentpunt}, {@code 3}, {@code € 1.200}. */
    public String difference(BigDecimal distance, int decimals, KpiDefinition kpi) {
        return isPercentage(kpi)
                ? texts.get("shared.points", number(distance, decimals))
                : value(distance, decimals, kpi);
    }

    private static boolean isPercentage(KpiDefinition kpi) {
        return kpi.kind() == KpiKind.RATIO || kpi.kind() == KpiKind.INDEX;
    }

    /** The periods of a calendar in words: {@code kwartalen}. */
    public String periods(ReportingCalendar calendar) {
        return texts.get("shared.periods." + calendar);
    }

    /** A part as a percentage of a whole; nothing of nothing is nothing. */
    public String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? percentage(BigDecimal.ZERO, 0)
                : percentage(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP), 1);
    }

    // periods and days

    /** {@code K3 2026}; a calendar of years has no number to show. */
    public String period(ReportingPeriod period) {
        return period.calendar() == ReportingCalendar.YEAR
                ? String.valueOf(period.year())
                : shortPeriod(period) + " " + period.year();
    }

    /** {@code K3}. */
    public String shortPeriod(ReportingPeriod period) {
        return period.calendar() == ReportingCalendar.YEAR
                ? String.valueOf(period.year())
                : texts.get("shared.period." + period.calendar()) + period.number();
    }

    /** {@code 23 november 2026}. */
    public String date(LocalDate day) {
        return written(day, "d MMMM uuuu");
    }

    /** {@code 23 nov 2026}, for tables. */
    public String shortDate(LocalDate day) {
        return written(day, "d MMM uuuu").replace(".", "");
    }

    /** {@code november 2026}. */
    public String month(LocalDate day) {
        return written(day, "LLLL uuuu");
    }

    /** {@code woensdag 25 november}, for what is near. */
    public String dayAndDate(LocalDate day) {
        return written(day, "EEEE d MMMM");
    }

    /** {@code dinsdag 1 december 2026}: for what people must not mistake. */
    public String wholeDay(LocalDate day) {
        return written(day, "EEEE d MMMM yyyy");
    }

    /** {@code 23 november 2026, 9.00 uur}. */
    public String moment(Instant moment) {
        var there = moment.atZone(Texts.ZONE);
        return texts.get(
                "shared.moment", date(there.toLocalDate()), there.getHour() + "", "%02d".formatted(there.getMinute()));
    }

    private String written(LocalDate day, String pattern) {
        return (dutch ? DUTCH_DAYS : ENGLISH_DAYS)
                .computeIfAbsent(pattern, it -> DateTimeFormatter.ofPattern(it, texts.locale()))
                .format(day);
    }
}
