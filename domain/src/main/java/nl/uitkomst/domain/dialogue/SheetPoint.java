package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.dialogue.Point.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * A point of the agenda as one reader may read it.
 *
 * @param addedBySide absent when it was proposed from the figures
 * @param explanation what a side wants to say about it beforehand
 * @param own the judgement of the reader's side, given or not; absent for who only reads
 * @param judgements of both sides, once both have given theirs; empty before
 * @param otherGiven whether the other side has given its judgement; of that this is all there is to know until the reader's side has too
 */
public record SheetPoint(
        int number,
        Kind kind,
        String subject,
        String title,
        String why,
        @Nullable Side addedBySide,
        String addedBy,
        @Nullable String struckBy,
        Words explanation,
        Words conclusion,
        @Nullable Judgement own,
        List<Judgement> judgements,
        boolean otherGiven,
        List<AgreedAction> actions) {

    static SheetPoint of(Dialogue dialogue, Point point, @Nullable Side reader, String language) {
        var said = point.in(language);
        var number = point.number();
        var judged = dialogue.isJudged(number);
        return new SheetPoint(
                number,
                point.kind(),
                point.subject(),
                said.title(),
                said.why(),
                point.addedBySide().orElse(null),
                point.addedBy(),
                point.struckBy().orElse(null),
                dialogue.shared(Field.Kind.EXPLANATION, number),
                dialogue.shared(Field.Kind.CONCLUSION, number),
                reader == null ? null : dialogue.judgement(number, reader),
                judged ? dialogue.judgementsFor(number, null) : List.of(),
                reader != null && dialogue.isGiven(number, reader.other()),
                dialogue.actionsAt(number));
    }

    public Optional<Judgement> mine() {
        return Optional.ofNullable(own);
    }

    /** Whether both sides have given their judgement. */
    public boolean isJudged() {
        return !judgements.isEmpty();
    }

    public boolean isGivenByReader() {
        return own != null && own.isGiven();
    }

    public Optional<Judgement> of(Side side) {
        return judgements.stream().filter(judgement -> judgement.side() == side).findFirst();
    }
}
