package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** What a KPI says, in words: the message, and the comparison below it. */
public final class KpiSentences {
    private final Texts texts;
    private final Notation notation;

    private KpiSentences(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static KpiSentences in(Texts texts) {
        return new KpiSentences(texts);
    }

    /** The message: {@code Terugval daalt: 11,2% in K3 2026, norm hoogstens 12%.} */
    public Sentence title(KpiOutcome kpi) {
        var name = Sentence.name(kpi.definition().name());
        return kpi.latest()
                .map(latest -> Sentence.marked(latest.figure() == null ? absent(name, latest) : present(kpi, latest)))
                .orElseGet(() -> Sentence.marked(texts.get("outcome.title.NOTHING", name)));
    }

    private String absent(String name, PeriodOutcome latest) {
        var why = latest.noFigure();
        var said = why == NoFigure.NO_CASES || why == NoFigure.HIDDEN ? why : NoFigure.NOT_DELIVERED;
        return texts.get("outcome.title." + said, name, notation.period(latest.period()));
    }

    private String present(KpiOutcome kpi, PeriodOutcome latest) {
        var subject = subject(kpi, latest);
        var figure = notation.figure(latest);
        var period = notation.period(latest.period());
        var target = latest.target();
        if (target == null) {
            return texts.get("outcome.title.NO_TARGET", subject, figure, period);
        }
        return switch (latest.verdict()) {
            case MET -> texts.get("outcome.title.MET", subject, figure, period, target(latest));
            case WITHIN_TOLERANCE, MISSED ->
                texts.get(
                        "outcome.title." + latest.verdict() + "." + side(latest),
                        subject,
                        figure,
                        period,
                        target(latest));
            case NO_DATA, HIDDEN -> unjudged(subject, figure, period, latest);
        };
    }

    private String unjudged(String subject, String figure, String period, PeriodOutcome latest) {
        var why = latest.noFigure() == NoFigure.INCOMPLETE_YEAR || latest.noFigure() == NoFigure.BROKEN_SERIES
                ? latest.noFigure()
                : NoFigure.TOO_LITTLE_COVERAGE;
        var coverage = latest.coverage();
        return texts.get(
                "outcome.title." + why,
                subject,
                figure,
                period,
                notation.number(coverage.delivered()),
                notation.number(coverage.due()));
    }

    private String subject(KpiOutcome kpi, PeriodOutcome latest) {
        var name = Sentence.name(kpi.definition().name());
        if (latest.newVersion() && hasEarlierFigure(kpi, latest)) {
            return texts.get("outcome.subject.BREAK", name);
        }
        if (!hasEarlierFigure(kpi, latest)) {
            return texts.get("outcome.subject.FIRST", name);
        }
        var sense = kpi.movement().sense();
        var number = new Subject(name).isSeveral() ? "many" : "one";
        return sense == Movement.Sense.UNKNOWN ? name : texts.get("outcome.subject." + number + "." + sense, name);
    }

    private static boolean hasEarlierFigure(KpiOutcome kpi, PeriodOutcome latest) {
        return kpi.periods().stream()
                .anyMatch(period -> period.figure() != null && period.period().compareTo(latest.period()) < 0);
    }

    /** Above or below, for a figure that is off its target. */
    private static String side(PeriodOutcome outcome) {
        var high = outcome.target().high();
        return high != null && outcome.figure().compareTo(high) > 0 ? "above" : "below";
    }

    private String target(PeriodOutcome outcome) {
        return notation.target(outcome.target(), outcome.definition());
    }

    /** One to three sentences that put the message in its place. */
    public String lead(KpiOutcome kpi) {
        return kpi.latest()
                .map(latest ->
                        sentences(kpi, latest).filter(text -> !text.isEmpty()).collect(joining(" ")))
                .orElseGet(() -> texts.get("outcome.lead.NOTHING"));
    }

    private Stream<String> sentences(KpiOutcome kpi, PeriodOutcome latest) {
        var provisional =
                latest.state() == PeriodOutcome.State.PROVISIONAL ? texts.get("outcome.lead.PROVISIONAL") : "";
        if (latest.figure() == null) {
            var why = latest.noFigure() == NoFigure.HIDDEN ? texts.get("outcome.lead.HIDDEN") : "";
            return Stream.of(why, lastFigure(kpi, latest), provisional);
        }
        if (latest.newVersion() && hasEarlierFigure(kpi, latest)) {
            return Stream.of(texts.get("outcome.lead.BREAK"), coverage(latest), provisional);
        }
        return Stream.of(four(kpi), comparison(kpi, latest), recentBreak(kpi, latest), coverage(latest), provisional);
    }

    /** While a year ago is on the other side of a break, the comparison with it that people look for is not there: this says why. */
    private String recentBreak(KpiOutcome kpi, PeriodOutcome latest) {
        var yearAgo = latest.period().plus(-latest.period().calendar().periodsPerYear());
        return kpi.periods().stream()
                .filter(PeriodOutcome::newVersion)
                .map(PeriodOutcome::period)
                .filter(period -> period.compareTo(yearAgo) > 0 && period.compareTo(latest.period()) < 0)
                .reduce((earlier, later) -> later)
                .map(since -> texts.get("outcome.lead.since", notation.period(since)))
                .orElse("");
    }

    private String lastFigure(KpiOutcome kpi, PeriodOutcome latest) {
        return kpi.periods().stream()
                .filter(period -> period.figure() != null)
                .filter(period -> period.period().compareTo(latest.period()) < 0)
                .reduce((earlier, later) -> later)
                .map(last -> texts.get("outcome.lead.last", notation.figure(last), notation.period(last.period())))
                .orElse("");
    }

    private String coverage(PeriodOutcome latest) {
        var coverage = latest.coverage();
        return coverage.isComplete() || latest.noFigure() == NoFigure.TOO_LITTLE_COVERAGE
                ? ""
                : texts.get(
                        "outcome.lead.coverage",
                        notation.number(coverage.delivered()),
                        notation.number(coverage.due()));
    }

    private String four(KpiOutcome kpi) {
        var movement = kpi.movement();
        if (movement.basis() != Movement.Basis.FOUR_PERIODS
                || movement.from() == null
                || movement.to() == null
                || !isChange(movement)) {
            return "";
        }
        var definition = kpi.definition();
        return texts.get(
                "outcome.lead.four",
                notation.periods(kpi.periods().get(0).period().calendar()),
                notation.figure(movement.to(), definition, null),
                notation.figure(movement.from(), definition, null));
    }

    private static boolean isChange(Movement movement) {
        return movement.sense() == Movement.Sense.RISES || movement.sense() == Movement.Sense.FALLS;
    }

    private String comparison(KpiOutcome kpi, PeriodOutcome latest) {
        var yearAgo = comparable(kpi, latest, latest.period().calendar().periodsPerYear());
        var other = yearAgo.or(() -> comparable(kpi, latest, 1));
        if (other.isEmpty()) {
            return "";
        }
        var distance = notation.shown(latest).subtract(notation.shown(other.get()));
        var sense = kpi.movement().sense();
        if (sense == Movement.Sense.RISES && distance.signum() < 0
                || sense == Movement.Sense.FALLS && distance.signum() > 0) {
            return ""; // the trend goes the other way: the four periods together, in the sentence before, say so
        }
        return compared(latest, other.get(), distance, yearAgo.isPresent() ? "year." : "before.")
                + (sense == Movement.Sense.LEVEL && distance.signum() != 0
                        ? " " + texts.get("outcome.lead.chance")
                        : "");
    }

    private String compared(PeriodOutcome latest, PeriodOutcome other, BigDecimal distance, String than) {
        var key = "outcome.lead." + than + word(distance, latest.definition());
        var difference = notation.difference(distance.abs(), Math.max(0, distance.scale()), latest.definition());
        return texts.get(key, difference, notation.period(other.period()));
    }

    private static String word(BigDecimal distance, KpiDefinition kpi) {
        if (distance.signum() == 0) {
            return "same";
        }
        var counted = kpi.kind() == KpiKind.COUNT || kpi.kind() == KpiKind.AMOUNT;
        if (distance.signum() > 0) {
            return counted ? "more" : "higher";
        }
        return counted ? "less" : "lower";
    }

    /** The period so many before, when it has a figure and no new definition came between. */
    private static Optional<PeriodOutcome> comparable(KpiOutcome kpi, PeriodOutcome latest, int before) {
        var wanted = latest.period().plus(-before);
        var broken = kpi.periods().stream()
                .filter(PeriodOutcome::newVersion)
                .anyMatch(period ->
                        period.period().compareTo(wanted) > 0 && period.period().compareTo(latest.period()) <= 0);
        return kpi.periods().stream()
                .filter(period -> !broken && period.figure() != null)
                .filter(period -> period.period().equals(wanted))
                .findFirst();
    }

    /** Verdict as a word. */
    public String verdict(Verdict verdict) {
        return texts.get("outcome.verdict." + verdict);
    }

    /** What stands in the place of a figure that is not there. */
    public String noFigure(PeriodOutcome outcome) {
        return texts.get(
                "outcome.nofigure." + (outcome.noFigure() == null ? NoFigure.NOT_DELIVERED : outcome.noFigure()));
    }
}
