package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.dialogue.Point.Kind;
import nl.uitkomst.domain.dialogue.Reason.Code;
import nl.uitkomst.domain.money.MoneyYear.Signal;
import nl.uitkomst.domain.outcome.Movement.Way;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.submission.Submission;
import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The agenda that follows from what is known: one point for each thing to talk about, the heaviest first, and each with why. */
public final class ProposedAgenda {

    /** Each further time in a row that something missed weighs so much more, up to {@link #MOST_REPEATED} times. */
    private static final int REPEATED = 5;

    private static final int MOST_REPEATED = 4;
    private static final int HEAVY = 5;
    private static final int LIGHT = 25;

    private ProposedAgenda() {}

    public static List<ProposedPoint> of(Situation situation) {
        var points = Stream.of(
                        report(situation),
                        situation.kpis().stream().flatMap(kpi -> point(kpi, situation).stream()),
                        situation.actions().stream().map(action -> point(action, situation)),
                        situation.voices().stream().map(ProposedAgenda::point),
                        situation.proposals().stream().map(ProposedAgenda::point),
                        situation.money().stream().flatMap(signal -> point(signal).stream()),
                        ownPart(situation))
                .flatMap(each -> each);
        return points.sorted(
                        Comparator.comparing(ProposedPoint::weight).reversed().thenComparing(point -> point.kind()))
                .toList();
    }

    // the report

    private static Stream<ProposedPoint> report(Situation situation) {
        var report = situation.report();
        var reasons = new ArrayList<Reason>();
        if (!report.counts()) {
            reasons.add(missing(report, situation));
        } else if (!report.accepted()) {
            reasons.add(Reason.of(Code.PROVISIONAL));
        }
        report.daysLate().filter(days -> days > 0).ifPresent(days -> reasons.add(Reason.of(Code.SUBMITTED_LATE, days)));
        if (!report.bottlenecks().isEmpty()) {
            reasons.add(Reason.of(Code.BOTTLENECKS, report.bottlenecks()));
        }
        var period = situation.period().toString();
        return reasons.isEmpty() ? Stream.of() : Stream.of(ProposedPoint.of(Kind.REPORT, period, reasons));
    }

    private static Reason missing(ReportFact report, Situation situation) {
        if (report.status() == Submission.Status.RETURNED) {
            return Reason.of(Code.REPORT_RETURNED);
        }
        var days = ChronoUnit.DAYS.between(report.dueOn(), situation.today());
        return days > 0 ? Reason.of(Code.REPORT_LATE, days) : Reason.of(Code.REPORT_EXPECTED, report.dueOn());
    }

    // KPIs

    private static Optional<ProposedPoint> point(KpiFact kpi, Situation situation) {
        var reasons = Stream.of(verdict(kpi), way(kpi), danger(kpi), explained(kpi), asked(kpi), plan(kpi, situation))
                .flatMap(Optional::stream)
                .toList();
        var more = (kpi.heavy() ? HEAVY : 0) - (kpi.core() ? 0 : LIGHT);
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(ProposedPoint.of(Kind.KPI, kpi.code().text(), reasons, more));
    }

    private static Optional<Reason> verdict(KpiFact kpi) {
        return switch (kpi.verdict()) {
            case MISSED -> Optional.of(missed(kpi.missesInARow()));
            case WITHIN_TOLERANCE -> Optional.of(Reason.of(Code.WITHIN_TOLERANCE));
            case MET -> kpi.recovered() ? Optional.of(Reason.of(Code.RECOVERED)) : Optional.empty();
            case NO_DATA -> unjudged(kpi.noFigure());
            case HIDDEN -> Optional.empty();
        };
    }

    private static Reason missed(int timesInARow) {
        var further = Math.min(timesInARow - 2, MOST_REPEATED);
        return timesInARow < 2
                ? Reason.of(Code.MISSED)
                : Reason.of(Code.MISSED_AGAIN, timesInARow).plus(REPEATED * further);
    }

    /** Whatever nobody could deliver, or has no target, gives nothing to talk about. */
    private static Optional<Reason> unjudged(@Nullable NoFigure why) {
        if (why == NoFigure.NOT_DELIVERED) {
            return Optional.of(Reason.of(Code.NOT_DELIVERED));
        }
        return why == NoFigure.TOO_LITTLE_COVERAGE ? Optional.of(Reason.of(Code.UNJUDGED)) : Optional.empty();
    }

    /** That it recovered says already that it turned for the better. */
    private static Optional<Reason> way(KpiFact kpi) {
        var turn = kpi.turn();
        if (turn != null) {
            var code = turn.after() == Way.WORSE ? Code.TURNED_WORSE : Code.TURNED_BETTER;
            return kpi.recovered() ? Optional.empty() : Optional.of(Reason.of(code));
        }
        return kpi.way() == Way.WORSE && kpi.verdict() != Verdict.NO_DATA
                ? Optional.of(Reason.of(Code.GETS_WORSE))
                : Optional.empty();
    }

    private static Optional<Reason> danger(KpiFact kpi) {
        var news = kpi.expected() == Verdict.MISSED && kpi.verdict() != Verdict.MISSED;
        return news ? Optional.of(Reason.of(Code.YEAR_IN_DANGER)) : Optional.empty();
    }

    private static Optional<Reason> explained(KpiFact kpi) {
        return kpi.explained().isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(Code.EXPLAINED, kpi.explained().size()));
    }

    private static Optional<Reason> asked(KpiFact kpi) {
        return kpi.asked() ? Optional.of(Reason.of(Code.ASKED)) : Optional.empty();
    }

    /** That something is being done about it makes it no lighter: the talk is about whether it helps. */
    private static Optional<Reason> plan(KpiFact kpi, Situation situation) {
        var misses = kpi.verdict() == Verdict.MISSED || kpi.verdict() == Verdict.WITHIN_TOLERANCE;
        return situation.actions().stream()
                .filter(action -> misses && action.isAbout(kpi.code()))
                .findFirst()
                .map(action -> Reason.of(Code.IN_A_PLAN, String.valueOf(action.number())));
    }

    // actions and voices

    /** An open action comes back in every dialogue until it is closed. */
    private static ProposedPoint point(ActionFact action, Situation situation) {
        var reasons = new ArrayList<Reason>();
        if (action.dueOn().isBefore(situation.today())) {
            reasons.add(Reason.of(Code.ACTION_OVERDUE, action.dueOn()));
        } else if (action.lateStep() != null) {
            reasons.add(Reason.of(
                    Code.STEP_OVERDUE,
                    action.lateStep().dueOn(),
                    action.lateStep().words()));
        } else {
            reasons.add(Reason.of(Code.ACTION_RUNS, action.dueOn()));
        }
        if (action.shouldShowIn(situation.period())) {
            reasons.add(Reason.of(Code.EFFECT_DUE));
        }
        return ProposedPoint.of(Kind.ACTION, String.valueOf(action.number()), reasons);
    }

    private static ProposedPoint point(VoiceFact voice) {
        var code = voice.isLate()
                ? voice.isComplaint() ? Code.COMPLAINT_LATE : Code.VOICE_LATE
                : voice.isComplaint() ? Code.COMPLAINT_OPEN : Code.VOICE_OPEN;
        return ProposedPoint.of(Kind.VOICE, String.valueOf(voice.number()), List.of(Reason.of(code, voice.daysOpen())));
    }

    // proposals

    private static ProposedPoint point(ProposalFact proposal) {
        return ProposedPoint.of(Kind.PROPOSAL, String.valueOf(proposal.number()), List.of(reason(proposal)));
    }

    private static Reason reason(ProposalFact proposal) {
        if (proposal.votesUntil() != null) {
            return Reason.of(Code.VOTING_RUNS, proposal.votesUntil());
        }
        return Reason.of(proposal.putOff() ? Code.PROPOSAL_PUT_OFF : Code.PROPOSAL_WAITS);
    }

    // money

    /** What the municipality pays too late belongs to its own part. */
    private static Optional<ProposedPoint> point(Signal signal) {
        var code = switch (signal) {
            case OUTSIDE_CORRIDOR -> Code.OUTSIDE_CORRIDOR;
            case COST_ABOVE_LUMP_SUM -> Code.COST_ABOVE_LUMP_SUM;
            case LUMP_SUM_ABOVE_CEILING -> Code.LUMP_SUM_ABOVE_CEILING;
            case PAID_AHEAD -> Code.PAID_AHEAD;
            case PAYMENT_LATE -> null;
        };
        return code == null
                ? Optional.empty()
                : Optional.of(ProposedPoint.of(Kind.MONEY, signal.name(), List.of(Reason.of(code))));
    }

    // the municipality's own part

    /** Always talked about, whatever the figures say: the talk is not about one side only. */
    private static Stream<ProposedPoint> ownPart(Situation situation) {
        var part = situation.ownPart();
        var paid =
                part.isPaid() ? Stream.of(ownPart(OwnPart.PAID_ON_TIME, paid(situation))) : Stream.<ProposedPoint>of();
        var answered =
                part.answeredLate() ? Reason.of(Code.ANSWERED_LATE, part.mostDaysToAnswer()) : Reason.of(Code.ALWAYS);
        return Stream.concat(
                paid,
                Stream.of(
                        ownPart(OwnPart.ANSWERED_ON_TIME, answered),
                        ownPart(OwnPart.REFERRED_WELL, Reason.of(Code.ALWAYS))));
    }

    private static ProposedPoint ownPart(OwnPart which, Reason reason) {
        return ProposedPoint.of(Kind.OWN_PART, which.name(), List.of(reason));
    }

    private static Reason paid(Situation situation) {
        var part = situation.ownPart();
        if (!part.late().isEmpty()) {
            return Reason.of(Code.PAID_LATE, part.late().size(), part.mostDaysLate());
        }
        return Reason.of(situation.money().contains(Signal.PAYMENT_LATE) ? Code.PAYMENT_BEHIND : Code.ALWAYS);
    }
}
