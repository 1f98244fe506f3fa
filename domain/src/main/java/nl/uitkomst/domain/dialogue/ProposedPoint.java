package nl.uitkomst.domain.dialogue;

import java.util.List;

/**
 * A point that belongs on the agenda by what is known.
 *
 * @param subject the code of the KPI, the number of the action, voice or proposal, the label of the period, the signal, which own part
 * @param weight from 0 to 100; the heaviest comes first
 * @param reasons why, the heaviest first
 */
public record ProposedPoint(Point.Kind kind, String subject, int weight, List<Reason> reasons) {

    private static final int MOST = 100;

    public ProposedPoint {
        reasons = reasons.stream()
                .sorted((one, other) -> Integer.compare(other.points(), one.points()))
                .toList();
    }

    /** Weighs what its reasons weigh together. */
    static ProposedPoint of(Point.Kind kind, String subject, List<Reason> reasons) {
        return of(kind, subject, reasons, 0);
    }

    /** @param more what it weighs beside its reasons; below zero for less */
    static ProposedPoint of(Point.Kind kind, String subject, List<Reason> reasons, int more) {
        var sum = more + reasons.stream().mapToInt(Reason::points).sum();
        return new ProposedPoint(kind, subject, Math.max(1, Math.min(MOST, sum)), reasons);
    }
}
