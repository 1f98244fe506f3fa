package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** The amount of one contract year as it holds from a day on, as it is kept. It is replaced, never changed. */
@Embeddable
class KeptLumpSum {

    private int year;

    private BigDecimal amount;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected KeptLumpSum() {}

    KeptLumpSum(int year, Euro amount, LocalDate from, LocalDate until) {
        this.year = year;
        this.amount = amount.amount();
        this.validFrom = from;
        this.validUntil = until;
    }

    KeptLumpSum until(LocalDate day) {
        return new KeptLumpSum(year, amount(), validFrom, day);
    }

    boolean isAgreedLast() {
        return validUntil.equals(Party.OPEN_END);
    }

    int year() {
        return year;
    }

    Euro amount() {
        return new Euro(amount);
    }

    LocalDate from() {
        return validFrom;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptLumpSum sum
                && year == sum.year
                && amount().equals(sum.amount())
                && validFrom.equals(sum.validFrom)
                && validUntil.equals(sum.validUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, validFrom);
    }
}
