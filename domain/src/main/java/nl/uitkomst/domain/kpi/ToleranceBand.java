package nl.uitkomst.domain.kpi;

import java.math.BigDecimal;

/** How far off target a figure may be before it counts as missed: in the KPI's own unit (points for a ratio), or as a percentage of the target. */
public record ToleranceBand(Kind kind, BigDecimal size) {

    public enum Kind {
        ABSOLUTE,
        RELATIVE
    }

    public static final ToleranceBand NONE = absolute(BigDecimal.ZERO);

    public ToleranceBand {
        if (size.signum() < 0) {
            throw new IllegalArgumentException("A band cannot be negative: " + size);
        }
        size = size.stripTrailingZeros();
    }

    public static ToleranceBand absolute(BigDecimal size) {
        return new ToleranceBand(Kind.ABSOLUTE, size);
    }

    public static ToleranceBand relative(BigDecimal percentage) {
        return new ToleranceBand(Kind.RELATIVE, percentage);
    }

    /** The width of the band beside this bound, in the unit of the bound. */
    public BigDecimal beside(BigDecimal bound) {
        return kind == Kind.ABSOLUTE ? size : bound.abs().multiply(size).movePointLeft(2);
    }
}
