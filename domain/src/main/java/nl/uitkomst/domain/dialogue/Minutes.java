package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.outcome.ContractHead;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a dialogue leaves behind on paper. A paper goes from hand to hand, so a judgement stands in it only once both sides have given theirs, whoever
 * asks for it.
 *
 * @param present who were there; empty while nobody wrote it down
 * @param points in the order of the agenda
 * @param offer absent while the minutes are being written
 * @param confirmedAt absent while not both confirmed them
 */
public record Minutes(
        Head head,
        Plan plan,
        Dialogue.Status status,
        String present,
        String summary,
        List<Item> points,
        @Nullable MinutesOffer offer,
        List<Confirmation> confirmations,
        @Nullable Instant confirmedAt) {

    /**
     * Whose minutes they are, and of when.
     *
     * @param amongEquals whether they are of equals, of whom none commissions
     */
    public record Head(
            ContractNumber number,
            String title,
            String client,
            String contractor,
            boolean illustrative,
            boolean amongEquals,
            ReportingPeriod period) {}

    /**
     * One point of the agenda.
     *
     * @param judgements of both sides, or none
     * @param agreed what was agreed at it, each an action of the contract
     */
    public record Item(
            Point.Kind kind,
            String title,
            String why,
            String explanation,
            List<Judgement> judgements,
            String conclusion,
            List<Agreed> agreed) {

        /** Whether nobody wrote anything at it. */
        public boolean isUntouched() {
            return explanation.isBlank() && judgements.isEmpty() && conclusion.isBlank() && agreed.isEmpty();
        }
    }

    public record Agreed(int action, String title, String owner, LocalDate dueOn) {}

    static Minutes of(Dialogue dialogue, ContractHead contract, boolean amongEquals, String language) {
        var head = new Head(
                contract.number(),
                contract.title(),
                contract.municipality(),
                contract.contractor(),
                contract.illustrative(),
                amongEquals,
                dialogue.period());
        return new Minutes(
                head,
                dialogue.plan(),
                dialogue.status(),
                dialogue.shared(Field.Kind.PRESENT, 0).text(),
                dialogue.shared(Field.Kind.SUMMARY, 0).text(),
                dialogue.points().stream()
                        .map(point -> item(dialogue, point, language))
                        .toList(),
                dialogue.offer().orElse(null),
                dialogue.confirmations(),
                dialogue.confirmedAt().orElse(null));
    }

    private static Item item(Dialogue dialogue, Point point, String language) {
        var said = point.in(language);
        var number = point.number();
        return new Item(
                point.kind(),
                said.title(),
                said.why(),
                dialogue.shared(Field.Kind.EXPLANATION, number).text(),
                dialogue.judgementsFor(number, null),
                dialogue.shared(Field.Kind.CONCLUSION, number).text(),
                dialogue.actionsAt(number).stream()
                        .map(one -> new Agreed(one.action(), one.title(), one.owner(), one.dueOn()))
                        .toList());
    }
}
