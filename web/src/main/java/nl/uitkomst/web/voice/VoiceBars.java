package nl.uitkomst.web.voice;

import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.voice.Voice.Kind;
import nl.uitkomst.domain.voice.VoiceCounts;
import nl.uitkomst.domain.voice.VoiceCounts.Counted;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.util.ArrayList;
import java.util.List;

/**
 * How many voices of each kind were heard in each period, as stacked bars.
 *
 * @param base where the bars stand, in pixels from above
 */
public record VoiceBars(int width, int height, int base, List<Bar> bars, List<Piece> pieces, String description) {

    /** In the order in which they are stacked, so that neighbours differ also in grey. */
    public static final List<Kind> STACK = List.of(Kind.SIGNAL, Kind.ADVICE, Kind.COMPLAINT, Kind.SECOND_OPINION);

    private static final int TOP = 22;
    private static final int FOOT = 24;
    private static final int WIDEST = 64;

    /** The period below a bar and the count above it. */
    public record Bar(int middle, int top, String count, String period) {}

    public record Piece(int x, int y, int width, int height, Kind kind) {}

    static VoiceBars of(VoiceCounts counts, int width, int height, int most, Texts texts) {
        var periods = counts.periods();
        var shown = periods.subList(Math.max(0, periods.size() - most), periods.size());
        var base = height - FOOT;
        var highest = shown.stream().mapToInt(Counted::total).max().orElse(1);
        var unit = (base - TOP) / (double) Math.max(1, highest);
        var slot = width / (double) Math.max(1, shown.size());
        var thick = (int) Math.min(WIDEST, slot * 0.68);
        var bars = new ArrayList<Bar>();
        var pieces = new ArrayList<Piece>();
        var notation = Notation.in(texts);
        for (int i = 0; i < shown.size(); i++) {
            var counted = shown.get(i);
            var middle = (int) Math.round((i + 0.5) * slot);
            var top = stack(counted, middle - thick / 2, thick, base, unit, pieces);
            bars.add(new Bar(middle, top, notation.number(counted.total()), name(counted.of(), slot, notation)));
        }
        return new VoiceBars(width, height, base, bars, pieces, description(shown, notation, texts));
    }

    private static int stack(
            Counted<ReportingPeriod> counted, int left, int thick, int base, double unit, List<Piece> pieces) {
        var below = 0;
        for (var kind : STACK) {
            var from = base - (int) Math.round(below * unit);
            below += counted.of(kind);
            var to = base - (int) Math.round(below * unit);
            if (counted.of(kind) > 0) {
                pieces.add(new Piece(left, to, thick, Math.max(1, from - to - 1), kind));
            }
        }
        return base - (int) Math.round(below * unit);
    }

    private static String name(ReportingPeriod period, double slot, Notation notation) {
        return slot < 60 ? notation.shortPeriod(period) : notation.period(period);
    }

    private static String description(List<Counted<ReportingPeriod>> shown, Notation notation, Texts texts) {
        return shown.stream()
                .map(counted -> texts.get("voice.bars.period", notation.period(counted.of()), counted.total()))
                .reduce((one, next) -> one + ", " + next)
                .map(all -> all + ".")
                .orElse("");
    }
}
