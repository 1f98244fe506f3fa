package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The horizontal axis: below each period the shape of its verdict and its name, and below those the years. */
final class PeriodAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private final transient List<ChartFigures.Slot> slots;
    private final transient Texts texts;
    private final transient Notation notation;
    private final transient ChartForm form;

    PeriodAxis(List<ChartFigures.Slot> slots, Texts texts, ChartForm form) {
        this.slots = slots;
        this.texts = texts;
        this.notation = Notation.in(texts);
        this.form = form;
        setTickMarksVisible(false);
    }

    private double depth() {
        return switch (form) {
            case WIDE -> 58;
            case NARROW -> 54;
            case SMALL -> 34;
        };
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
        var reserved = space == null ? new AxisSpace() : space;
        reserved.ensureAtLeast(depth(), edge);
        return reserved;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of();
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D area,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        var zero = area.getMaxY();
        drawLine(g2, at(-0.5, area), zero, at(slots.size() - 0.5, area), zero);
        for (var i = 0; i < slots.size(); i++) {
            drawVerdict(g2, slots.get(i), at(i, area), zero);
            if (form != ChartForm.SMALL) {
                drawName(g2, i, area, zero);
            }
        }
        if (form == ChartForm.SMALL) {
            drawEnds(g2, area, zero);
        }
        return new AxisState(cursor + depth());
    }

    private double at(double place, Rectangle2D area) {
        return valueToJava2D(place, area, RectangleEdge.BOTTOM);
    }

    private void drawVerdict(Graphics2D g2, ChartFigures.Slot slot, double x, double zero) {
        if (slot.isReported()) {
            var size = form == ChartForm.SMALL ? 8 : Math.min(12, room(slots.size()));
            VerdictShape.draw(g2, slot.outcome().verdict(), x, zero + (form == ChartForm.SMALL ? 9 : 13), size);
        }
    }

    private static double room(int slots) {
        return slots > 20 ? 10 : 12;
    }

    private void drawName(Graphics2D g2, int place, Rectangle2D area, double zero) {
        var slot = slots.get(place);
        var yearly = slot.period().calendar() == ReportingCalendar.YEAR;
        var name = form == ChartForm.NARROW && !yearly
                ? String.valueOf(slot.period().number())
                : notation.shortPeriod(slot.period());
        g2.setFont(ChartTheme.plain(form.fontSize()));
        g2.setPaint(slot.isReported() ? ChartTheme.INK : ChartTheme.SOFT);
        centred(g2, name, at(place, area), zero + 35);
        if (!yearly) {
            drawYear(g2, place, area, zero);
        }
    }

    private void drawYear(Graphics2D g2, int place, Rectangle2D area, double zero) {
        var slot = slots.get(place);
        var begins = place == 0
                || slots.get(place - 1).period().year() != slot.period().year();
        if (begins) {
            var left = at(place - 0.5, area);
            drawLine(g2, left, zero, left, zero + depth() - 2);
            g2.setPaint(ChartTheme.INK);
            g2.setFont(ChartTheme.strong(form.fontSize()));
            g2.drawString(year(place), (float) left + 5, (float) zero + 53);
        } else if (slot.isProvisional() && form == ChartForm.WIDE) {
            g2.setPaint(ChartTheme.SOFT);
            g2.setFont(ChartTheme.plain(form.fontSize()));
            centred(g2, texts.get("outcome.state." + PeriodOutcome.State.PROVISIONAL), at(place, area), zero + 53);
        }
    }

    /** A year of which only one narrow place is shown is written short. */
    private String year(int place) {
        var year = String.valueOf(slots.get(place).period().year());
        var lonely = place == slots.size() - 1
                || slots.get(place + 1).period().year()
                        != slots.get(place).period().year();
        return form == ChartForm.NARROW && lonely ? "’" + year.substring(2) : year;
    }

    private void drawEnds(Graphics2D g2, Rectangle2D area, double zero) {
        if (slots.isEmpty()) {
            return;
        }
        g2.setFont(ChartTheme.plain(form.fontSize()));
        g2.setPaint(ChartTheme.SOFT);
        g2.drawString(notation.period(slots.get(0).period()), (float) at(-0.5, area), (float) zero + 29);
        if (slots.size() > 1) {
            var last = notation.period(slots.get(slots.size() - 1).period());
            var width = g2.getFontMetrics().stringWidth(last);
            g2.drawString(last, (float) at(slots.size() - 0.5, area) - width, (float) zero + 29);
        }
    }

    private static void drawLine(Graphics2D g2, double x1, double y1, double x2, double y2) {
        g2.setPaint(ChartTheme.INK);
        g2.setStroke(ChartTheme.AXIS);
        g2.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static void centred(Graphics2D g2, String text, double x, double y) {
        g2.drawString(text, (float) (x - g2.getFontMetrics().stringWidth(text) / 2.0), (float) y);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
