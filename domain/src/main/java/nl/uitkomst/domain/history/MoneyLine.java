package nl.uitkomst.domain.history;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.EffectPayment;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Something about money, beside the lump sums, that two states of a contract say differently. */
public sealed interface MoneyLine extends Line {

    record OfCeiling(
            int year, @Nullable Euro before, @Nullable Euro after) implements MoneyLine {

        @Override
        public String subject() {
            return "money.ceiling." + year;
        }
    }

    /** @param names of the KPIs, by their codes */
    record OfEffect(
            String name,
            @Nullable EffectPayment before,
            @Nullable EffectPayment after,
            Map<KpiCode, String> names) implements MoneyLine {

        @Override
        public String subject() {
            return "money.effect." + name;
        }
    }

    /** @param names of the KPIs, by their codes */
    record OfMoney(Field field, MoneyAgreement before, MoneyAgreement after, Map<KpiCode, String> names)
            implements MoneyLine {

        @Override
        public String subject() {
            return "money." + field;
        }

        public enum Field {
            CORRIDOR(MoneyAgreement::corridor),
            INDEXATION(MoneyAgreement::indexation),
            RESULT_PART(MoneyAgreement::resultPart),
            SCHEDULE(MoneyAgreement::schedule),
            CATEGORIES(MoneyAgreement::categories);

            private final Function<MoneyAgreement, @Nullable Object> value;

            Field(Function<MoneyAgreement, @Nullable Object> value) {
                this.value = value;
            }

            boolean differs(MoneyAgreement one, MoneyAgreement other) {
                return !Objects.equals(value.apply(one), value.apply(other));
            }
        }
    }
}
