package nl.uitkomst.domain.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What is kept of a stretch of target, beside the day on which it begins. */
@Embeddable
class AgreedBounds {

    @Column(name = "valid_until")
    private LocalDate until;

    private @Nullable BigDecimal low;

    private @Nullable BigDecimal high;

    protected AgreedBounds() {}

    AgreedBounds(TargetStretch stretch) {
        this.until = stretch.until();
        this.low = stretch.low();
        this.high = stretch.high();
    }

    TargetStretch from(LocalDate first) {
        return new TargetStretch(first, until, low, high);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgreedBounds bounds && from(LocalDate.MIN).equals(bounds.from(LocalDate.MIN));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(until);
    }
}
