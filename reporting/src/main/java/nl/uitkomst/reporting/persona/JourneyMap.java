package nl.uitkomst.reporting.persona;

import nl.uitkomst.domain.persona.Axis;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartTheme;
import nl.uitkomst.reporting.outcome.Plate;
import nl.uitkomst.reporting.persona.JourneyPicture.Box;
import nl.uitkomst.reporting.persona.JourneyPicture.Line;
import nl.uitkomst.reporting.persona.JourneyPicture.Row;
import nl.uitkomst.reporting.persona.JourneyPicture.Tone;
import nl.uitkomst.reporting.persona.JourneyPicture.Voice;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/** Draws a journey as a map: stages as stops on a line, a row per persona, a box per stage. Met is quiet, missed is solid, within tolerance has a bar beside it. */
public final class JourneyMap {

    static final double NAMES = 236;
    static final double COLUMN = 212;
    private static final double LEAST_WIDTH = 1180;
    private static final double STEP = 80;
    private static final double WIDEST = 1900;
    private static final double EDGE = 20;
    private static final double GAP = 8;
    private static final double PAD = 12;
    private static final double LEADING = 19;
    private static final double LEAST_BOX = 92;
    private static final Color LINE = new Color(0xD9D4C7);
    private static final Color STRONG_LINE = new Color(0x6B7280);

    private static final Font HEAD = ChartTheme.strong(21f);
    private static final Font NAME = ChartTheme.strong(20f);
    private static final Font PLAIN = ChartTheme.plain(14.5f);
    private static final Font STRONG = ChartTheme.strong(14.5f);

    private final JourneyPicture picture;
    private final Texts texts;
    private final Ink ink = new Ink();
    private final double column;
    private final double width;
    private double y = 84;

    private JourneyMap(JourneyPicture picture, Texts texts, double least) {
        this.picture = picture;
        this.texts = texts;
        var stages = picture.stages().size();
        this.width = Math.max(least, 2 * EDGE + NAMES + stages * COLUMN);
        this.column = (width - 2 * EDGE - NAMES + GAP) / stages;
    }

    public static Plate of(JourneyPicture picture, Texts texts) {
        return of(picture, texts, LEAST_WIDTH);
    }

    /** As wide as makes it fill a sheet on which width stands to height like this. */
    static Plate filling(JourneyPicture picture, Texts texts, double ratio) {
        var plate = of(picture, texts);
        for (var wide = LEAST_WIDTH + STEP; plate.width() < ratio * plate.height() && wide <= WIDEST; wide += STEP) {
            plate = of(picture, texts, wide);
        }
        return plate;
    }

    private static Plate of(JourneyPicture picture, Texts texts, double least) {
        var map = new JourneyMap(picture, texts, least);
        var ink = map.laid();
        return new Plate(
                (int) Math.ceil(map.width),
                (int) Math.ceil(map.y),
                picture.title(),
                JourneyWords.described(picture, texts),
                ink);
    }

    /** Everything at its place, before it is drawn. */
    static Ink ink(JourneyPicture picture, Texts texts) {
        return new JourneyMap(picture, texts, LEAST_WIDTH).laid();
    }

    private Ink laid() {
        stops();
        picture.rows().forEach(this::row);
        legend();
        return ink;
    }

    private void stops() {
        var line = 28;
        var last = picture.stages().size() - 1;
        ink.line(left(0) + PAD + 12, line, left(last) + PAD + 12, line, 4f, ChartTheme.SERIES);
        for (var stage = 0; stage <= last; stage++) {
            var x = left(stage) + PAD;
            ink.ring(x + 12, line, 9.5, 5f, ChartTheme.SERIES);
            var lines = Lettering.in(HEAD).lines(picture.stages().get(stage).name(), column - PAD - GAP);
            for (var i = 0; i < lines.size(); i++) {
                ink.words(lines.get(i), HEAD, ChartTheme.INK, x, line + 36 + i * 24);
                y = Math.max(y, line + 36 + i * 24 + 20);
            }
        }
    }

    private double left(int stage) {
        return EDGE + NAMES + stage * column;
    }

    private void row(Row row) {
        ink.line(EDGE, y, width - EDGE, y, 1f, LINE);
        var top = y + 16;
        var height = Math.max(LEAST_BOX, name(row.persona(), top) - top);
        var boxes = row.boxes().stream().map(BoxLayout::new).toList();
        for (var box : boxes) {
            height = Math.max(height, box.height());
        }
        for (var stage = 0; stage < boxes.size(); stage++) {
            boxes.get(stage).draw(left(stage), top, height);
        }
        y = top + height + 16;
    }

    /** @return how far down it comes */
    private double name(SeenPersona persona, double top) {
        var at = top + 18;
        ink.words(persona.name(), NAME, ChartTheme.INK, EDGE, at);
        at += 6;
        if (!persona.quote().isEmpty()) {
            for (var line : Lettering.in(PLAIN).lines("‘" + persona.quote() + "’", NAMES - 24)) {
                at += LEADING;
                ink.words(line, PLAIN, ChartTheme.SOFT, EDGE, at);
            }
        }
        at += 6;
        for (var axis : picture.axes()) {
            at = place(persona, axis, at);
        }
        return at + 8;
    }

    /** @return how far down it comes */
    private double place(SeenPersona persona, Axis axis, double top) {
        var score = persona.score(axis).orElse(0);
        var at = top;
        for (var line : Lettering.in(PLAIN).lines(axis.name(), NAMES - 100)) {
            at += LEADING;
            ink.words(line, PLAIN, ChartTheme.SOFT, EDGE, at);
        }
        for (var dot = 1; dot <= Axis.HIGHEST; dot++) {
            var x = EDGE + NAMES - 86 + dot * 13;
            if (dot <= score) {
                ink.dot(x, at - 5, 5, ChartTheme.SERIES);
            } else {
                ink.ring(x, at - 5, 4.4, 1.3f, ChartTheme.SERIES);
            }
        }
        return at;
    }

    private void legend() {
        ink.line(EDGE, y, width - EDGE, y, 1f, LINE);
        var x = EDGE;
        var at = y + 26;
        if (picture.isJudged()) {
            for (var tone : new Tone[] {Tone.MET, Tone.WITHIN_TOLERANCE, Tone.MISSED, Tone.NO_DATA}) {
                ink.shape(tone, x + 6, at - 5, 6, colour(tone));
                x = words(JourneyWords.tone(tone, texts), STRONG, colour(tone), x + 18, at) + 24;
            }
        } else if (picture.saysResearch()) {
            x = words(texts.get("persona.voice.DOES"), PLAIN, ChartTheme.INK, x, at) + 24;
            x = words("‘" + texts.get("persona.voice.FEELS") + "’", PLAIN, ChartTheme.SOFT, x, at) + 24;
            x = words(texts.get("persona.voice.NEEDS"), STRONG, ChartTheme.INK, x, at) + 24;
        }
        ink.diamond(x + 6, at - 5, 6, ChartTheme.INK);
        words(texts.get("persona.moment.what"), STRONG, ChartTheme.INK, x + 18, at);
        y = at + 18;
    }

    private double words(String words, Font font, Color colour, double x, double at) {
        ink.words(words, font, colour, x, at);
        return x + Lettering.in(font).width(words);
    }

    private static Color colour(Tone tone) {
        return switch (tone) {
            case QUIET, MET -> ChartTheme.SERIES;
            case WITHIN_TOLERANCE -> ChartTheme.WITHIN_EDGE;
            case MISSED -> ChartTheme.MISSED;
            case NO_DATA -> ChartTheme.SOFT;
        };
    }

    /** The words of one box at their lines, above each other; what was reached stands at the bottom. */
    private final class BoxLayout {

        private final Box box;
        private final List<String> moment;
        private final List<List<String>> lines;
        private final List<String> state;

        BoxLayout(Box box) {
            var inner = column - GAP - 2 * PAD;
            this.box = box;
            this.moment = box.keyMoment().map(words -> marked(words, inner)).orElse(List.of());
            this.lines = box.lines().stream()
                    .map(line -> Lettering.in(font(line)).lines(shown(line), inner))
                    .toList();
            this.state = box.judged().map(known -> marked(known.words(), inner)).orElse(List.of());
        }

        /** Words beside a shape. */
        private static List<String> marked(String words, double width) {
            return Lettering.in(STRONG).lines(words, width - 18);
        }

        double height() {
            var all = moment.size() + lines.stream().mapToInt(List::size).sum();
            var gaps = Math.max(0, lines.size() - 1 + (moment.isEmpty() ? 0 : 1)) * 4;
            var judged = state.size() * LEADING + (state.isEmpty() ? 0 : 8);
            return 2 * PAD + all * LEADING + gaps + judged;
        }

        void draw(double x, double top, double height) {
            ground(x, top, height);
            var at = top + PAD - 4;
            if (!moment.isEmpty()) {
                ink.diamond(x + PAD + 6, at + LEADING - 5, 6, ink(ChartTheme.INK));
                for (var line : moment) {
                    at += LEADING;
                    ink.words(line, STRONG, ink(ChartTheme.INK), x + PAD + 18, at);
                }
                at += 4;
            }
            for (var i = 0; i < lines.size(); i++) {
                var line = box.lines().get(i);
                var colour = line.voice() == Voice.FEELS ? ChartTheme.SOFT : ChartTheme.INK;
                for (var words : lines.get(i)) {
                    at += LEADING;
                    ink.words(words, font(line), ink(colour), x + PAD, at);
                }
                at += 4;
            }
            judged(x, top + height - PAD);
        }

        private void judged(double x, double bottom) {
            var at = bottom - (state.size() - 1) * LEADING - 3;
            var colour = ink(colour(box.tone()));
            if (!state.isEmpty()) {
                ink.shape(box.tone(), x + PAD + 6, at - 5, 6, colour);
            }
            for (var line : state) {
                ink.words(line, STRONG, colour, x + PAD + 18, at);
                at += LEADING;
            }
        }

        private void ground(double x, double top, double height) {
            var wide = column - GAP;
            switch (box.tone()) {
                case QUIET, MET -> ink.block(x, top, wide, height, ChartTheme.MET_FILL);
                case WITHIN_TOLERANCE -> {
                    ink.block(x, top, wide, height, ChartTheme.WITHIN_FILL);
                    ink.block(x, top, 4, height, ChartTheme.WITHIN_EDGE);
                }
                case MISSED -> ink.block(x, top, wide, height, ChartTheme.MISSED);
                case NO_DATA -> ink.dashed(x + 0.5, top + 0.5, wide - 1, height - 1, STRONG_LINE);
            }
        }

        private Color ink(Color usual) {
            return box.tone() == Tone.MISSED ? Color.WHITE : usual;
        }

        private static String shown(Line line) {
            return line.voice() == Voice.FEELS ? "‘" + line.words() + "’" : line.words();
        }

        private static Font font(Line line) {
            return line.voice() == Voice.NEEDS || line.voice() == Voice.PROMISE ? STRONG : PLAIN;
        }
    }
}
