package nl.uitkomst.reporting.persona;

import nl.uitkomst.domain.persona.Axes;
import nl.uitkomst.domain.persona.Axis;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartTheme;
import nl.uitkomst.reporting.outcome.Plate;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Places personas on the two axes on which they differ, each with its name; those at the same place share a dot. */
public final class PersonaPlot {

    private final List<SeenPersona> personas;
    private final Axes axes;
    private final Form form;
    private final Ink ink = new Ink();
    private final Font plain;
    private final Font strong;

    /** How large it is. */
    public enum Form {
        /** Beside a message. */
        SMALL(300, 214, 26, 26, 14f),
        /** By itself, on a page or on paper. */
        LARGE(640, 470, 44, 54, 15.5f);

        private final int width;
        private final int height;
        private final int left;
        private final int below;
        private final float size;

        Form(int width, int height, int left, int below, float size) {
            this.width = width;
            this.height = height;
            this.left = left;
            this.below = below;
            this.size = size;
        }
    }

    private record Place(int across, int up) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return across == other.across ? Integer.compare(up, other.up) : Integer.compare(across, other.across);
        }
    }

    private PersonaPlot(List<SeenPersona> personas, Axes axes, Form form) {
        this.personas = personas;
        this.axes = axes;
        this.form = form;
        this.plain = ChartTheme.plain(form.size);
        this.strong = ChartTheme.strong(form.size);
    }

    /** @param personas those without a place on both axes are left out */
    public static Plate of(List<SeenPersona> personas, Axes axes, Form form, Texts texts) {
        var placed = personas.stream()
                .filter(one -> one.score(axes.across()).isPresent()
                        && one.score(axes.up()).isPresent())
                .toList();
        var plot = new PersonaPlot(placed, axes, form);
        plot.lay();
        return new Plate(
                form.width,
                form.height,
                texts.get(
                        "persona.plot.title",
                        placed.size(),
                        axes.across().name(),
                        axes.up().name()),
                JourneyWords.places(placed, axes.across(), axes.up(), texts),
                canvas -> {
                    plot.ink.on(canvas);
                    plot.upright(canvas);
                });
    }

    private void lay() {
        var bottom = form.height - form.below;
        if (form == Form.LARGE) {
            grid();
        }
        ink.line(form.left, 8, form.left, bottom, 1.5f, ChartTheme.INK);
        ink.line(form.left, bottom, form.width - 4, bottom, 1.5f, ChartTheme.INK);
        ends();
        var places = new TreeMap<Place, List<SeenPersona>>(personas.stream()
                .collect(Collectors.groupingBy(one -> new Place(
                        one.score(axes.across()).orElseThrow(),
                        one.score(axes.up()).orElseThrow()))));
        places.forEach(this::dot);
    }

    private void grid() {
        for (var score = Axis.LOWEST; score <= Axis.HIGHEST; score++) {
            ink.line(x(score), 8, x(score), form.height - form.below, 1f, ChartTheme.GRID);
            ink.line(form.left, y(score), form.width - 4, y(score), 1f, ChartTheme.GRID);
        }
    }

    private void ends() {
        var at = form.height - form.below + form.size + 4;
        if (form == Form.SMALL) {
            ink.words(
                    fitted(axes.across().name() + " →", form.width - form.left), plain, ChartTheme.SOFT, form.left, at);
            return;
        }
        var half = (form.width - form.left) / 2.0 - 12;
        var high = fitted(axes.across().high(), half);
        ink.words(fitted(axes.across().low(), half), plain, ChartTheme.SOFT, form.left, at);
        ink.words(
                high,
                plain,
                ChartTheme.SOFT,
                form.width - 4 - Lettering.in(plain).width(high),
                at);
        ink.words(axes.across().name() + " →", strong, ChartTheme.INK, form.left, at + form.size + 6);
    }

    private void dot(Place place, List<SeenPersona> there) {
        var x = x(place.across());
        var y = y(place.up());
        var radius = form == Form.LARGE ? 8 : 7;
        ink.dot(x, y, radius, ChartTheme.SERIES);
        var names = there.stream().map(SeenPersona::name).collect(Collectors.joining(", "));
        var shown = fitted(names, form.width - form.left - 30.0);
        var width = Lettering.in(strong).width(shown);
        var right = x + radius + 6 + width <= form.width - 2;
        var start = right ? x + radius + 6 : Math.max(form.left + 4, x - radius - 6 - width);
        ink.words(shown, strong, ChartTheme.INK, start, y + form.size * 0.34);
    }

    private double x(int score) {
        var from = form.left + 22;
        return from + (form.width - 40.0 - from) * (score - Axis.LOWEST) / (Axis.HIGHEST - Axis.LOWEST);
    }

    private double y(int score) {
        var bottom = form.height - form.below - 20.0;
        return bottom - (bottom - 24) * (score - Axis.LOWEST) / (Axis.HIGHEST - Axis.LOWEST);
    }

    private String fitted(String words, double width) {
        return Lettering.in(strong).width(words) <= width
                ? words
                : Lettering.in(strong).lines(words, width - 14).get(0) + "…";
    }

    /** The words along the upright axis, which are read from below. */
    private void upright(Graphics2D canvas) {
        var before = canvas.getTransform();
        var turned = new AffineTransform(before);
        turned.rotate(-Math.PI / 2);
        canvas.setTransform(turned);
        var bottom = form.height - form.below;
        canvas.setPaint(form == Form.LARGE ? ChartTheme.INK : ChartTheme.SOFT);
        canvas.setFont(form == Form.LARGE ? strong : plain);
        canvas.drawString(
                fitted(axes.up().name() + " →", bottom - 8.0), -bottom, form.left - (form == Form.LARGE ? 28 : 9));
        if (form == Form.LARGE) {
            var half = bottom / 2.0 - 12;
            var high = fitted(axes.up().high(), half);
            canvas.setPaint(ChartTheme.SOFT);
            canvas.setFont(plain);
            canvas.drawString(fitted(axes.up().low(), half), -bottom, form.left - 9);
            canvas.drawString(high, (float) (-8 - Lettering.in(plain).width(high)), form.left - 9);
        }
        canvas.setTransform(before);
    }
}
