package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.tender.Scale;

import java.util.ArrayList;
import java.util.Collection;

/**
 * How far apart single scores are, in steps of the scale. It is wide from two steps on: then two assessors read the same promise differently, and that is
 * what to talk about first.
 *
 * @param steps between the lowest and the highest
 */
public record Spread(int lowest, int highest, int steps) {

    /** From so many steps a spread is wide. */
    public static final int WIDE = 2;

    /** @param points at least one */
    public static Spread of(Scale scale, Collection<Integer> points) {
        var lowest = points.stream().min(Integer::compare).orElseThrow();
        var highest = points.stream().max(Integer::compare).orElseThrow();
        var order = new ArrayList<>(scale.descriptions().keySet());
        return new Spread(lowest, highest, order.indexOf(highest) - order.indexOf(lowest));
    }

    public boolean isWide() {
        return steps >= WIDE;
    }
}
