package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.dialogue.Dialogue.Status;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One dialogue as this reader may read it: what the other side thinks is in it only when both sides have given their judgement.
 *
 * @param amongEquals whether it is between equals, of whom none commissions
 * @param reader the side that the reader talks for; absent for who only reads
 * @param mayConfirm whether the minutes can be confirmed by the reader, now or once they are offered
 * @param points in the order of the agenda
 * @param struck what was struck off
 * @param besides words that stand beside others, as far as this reader may read them
 */
public record DialogueSheet(
        DialogueKey key,
        String title,
        boolean illustrative,
        ReportingPeriod period,
        Plan plan,
        Status status,
        boolean amongEquals,
        @Nullable Side reader,
        boolean mayConfirm,
        List<SheetPoint> points,
        List<SheetPoint> struck,
        Words present,
        Words summary,
        List<Beside> besides,
        @Nullable MinutesOffer offered,
        @Nullable MinutesAnswer answered,
        List<Confirmation> confirmations,
        @Nullable Instant confirmedAt) {

    static DialogueSheet of(
            DialogueKey key,
            String title,
            boolean illustrative,
            boolean amongEquals,
            Dialogue dialogue,
            @Nullable Seat seat,
            boolean confirms,
            String language) {
        var reader = seat == null ? null : seat.side();
        return new DialogueSheet(
                key,
                title,
                illustrative,
                dialogue.period(),
                dialogue.plan(),
                dialogue.status(),
                amongEquals,
                reader,
                confirms,
                dialogue.points().stream()
                        .map(point -> SheetPoint.of(dialogue, point, reader, language))
                        .toList(),
                dialogue.struckPoints().stream()
                        .map(point -> SheetPoint.of(dialogue, point, reader, language))
                        .toList(),
                dialogue.at(Field.of(Field.Kind.PRESENT)),
                dialogue.at(Field.of(Field.Kind.SUMMARY)),
                List.copyOf(dialogue.besidesFor(reader)),
                dialogue.offer().orElse(null),
                dialogue.answer().orElse(null),
                dialogue.confirmations(),
                dialogue.confirmedAt().orElse(null));
    }

    /** What a side is called: between equals there is no municipality that commissions and no cooperative. */
    public String named(Side side) {
        return side.named(amongEquals);
    }

    /** Whether the reader writes in it now. */
    public boolean isWritable() {
        return reader != null && status == Status.OPEN;
    }

    public boolean isConfirmed() {
        return status == Status.CONFIRMED;
    }

    public Optional<MinutesOffer> offer() {
        return Optional.ofNullable(offered);
    }

    public Optional<MinutesAnswer> answer() {
        return Optional.ofNullable(answered);
    }

    public boolean isConfirmedBy(Side side) {
        return confirmations.stream().anyMatch(one -> one.side() == side);
    }

    /** Whether the minutes wait for the confirmation of this reader. */
    public boolean waitsForReader() {
        return status == Status.OFFERED && reader != null && mayConfirm;
    }

    /** @throws Missing when there is no such point, or it was struck off */
    public SheetPoint point(int number) {
        return points.stream()
                .filter(point -> point.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("point", number));
    }

    /** What stands in a field that this reader writes in. */
    public Words at(Field field) {
        return switch (field.kind()) {
            case PRESENT -> present;
            case SUMMARY -> summary;
            case EXPLANATION -> point(field.point()).explanation();
            case CONCLUSION -> point(field.point()).conclusion();
            case JUDGEMENT -> point(field.point()).mine().map(Judgement::words).orElse(Words.NONE);
        };
    }

    /** Every field that this reader writes in. */
    public List<Field> fields() {
        var whole = Stream.of(Field.of(Field.Kind.PRESENT), Field.of(Field.Kind.SUMMARY));
        return Stream.concat(whole, points.stream().flatMap(this::fields)).toList();
    }

    private Stream<Field> fields(SheetPoint point) {
        var both = Stream.of(Field.Kind.EXPLANATION, Field.Kind.CONCLUSION).map(kind -> Field.of(kind, point.number()));
        return reader == null ? both : Stream.concat(both, Stream.of(Field.judgement(point.number(), reader)));
    }

    public List<Beside> besides(Field field) {
        return besides.stream().filter(beside -> beside.field().equals(field)).toList();
    }
}
