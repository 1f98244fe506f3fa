package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** An access rule as it holds from a day on, as it is kept with its contract. It is replaced, never changed. */
@Embeddable
class KeptAccessRule {

    private int position;

    private String provision;

    @Convert(converter = LinesConverter.class)
    private List<String> conditions;

    @Convert(converter = LinesConverter.class)
    private List<String> tariffs;

    private String maximum;

    private String otherwise;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected KeptAccessRule() {}

    KeptAccessRule(int position, AccessRule rule, LocalDate from, LocalDate until) {
        this.position = position;
        provision = rule.provision();
        conditions = rule.conditions();
        tariffs = rule.tariffs().stream().map(AccessRule.Tariff::toString).toList();
        maximum = rule.maximum();
        otherwise = rule.otherwise();
        validFrom = from;
        validUntil = until;
    }

    KeptAccessRule until(LocalDate day) {
        return new KeptAccessRule(position, rule(), validFrom, day);
    }

    boolean isAgreedLast() {
        return validUntil.equals(Party.OPEN_END);
    }

    int position() {
        return position;
    }

    AccessRule rule() {
        return new AccessRule(
                provision,
                conditions,
                tariffs.stream().map(AccessRule.Tariff::valueOf).toList(),
                maximum,
                otherwise);
    }

    LocalDate from() {
        return validFrom;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptAccessRule kept
                && position == kept.position
                && rule().equals(kept.rule())
                && validFrom.equals(kept.validFrom)
                && validUntil.equals(kept.validUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, provision, validFrom);
    }
}
