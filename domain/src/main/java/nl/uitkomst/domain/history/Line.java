package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.Terms;
import nl.uitkomst.domain.kpi.Baseline;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/** One thing that two states of a contract say differently. What is absent on one side was not agreed there. */
public sealed interface Line
        permits Line.OfTerms,
                Line.OfParty,
                Line.OfMember,
                Line.OfLumpSum,
                Line.OfKpi,
                Line.OfDefinition,
                Line.OfTarget,
                Line.OfBase,
                MoneyLine,
                TimeLine,
                ProvisionLine {

    /** What it is about, the same wherever the same thing is changed; two changes with one subject collide. */
    String subject();

    /** Something that the contract says of itself. */
    record OfTerms(Field field, Terms before, Terms after) implements Line {

        @Override
        public String subject() {
            return "terms." + field;
        }

        public enum Field {
            TITLE(Terms::title),
            SCOPE(Terms::scope),
            LEGAL_FORM(Terms::legalForm),
            FIRST_DAY(terms -> terms.term().first()),
            LAST_DAY(terms -> terms.term().last()),
            CALENDAR(terms -> terms.reporting().calendar()),
            YEAR_START(terms -> terms.reporting().yearStart()),
            WEEKS_UNTIL_DUE(terms -> terms.reporting().weeksUntilDue()),
            TOLERATED_MISS_SHARE(Terms::toleratedMissShare),
            STEERING_MODEL(terms -> terms.steering().model()),
            FUNDING(terms -> terms.steering().funding()),
            AREAS(terms -> terms.steering().areas()),
            TARGET_GROUPS(terms -> terms.steering().targetGroups());

            private final Function<Terms, @Nullable Object> value;

            Field(Function<Terms, @Nullable Object> value) {
                this.value = value;
            }

            boolean differs(Terms one, Terms other) {
                return !Objects.equals(value.apply(one), value.apply(other));
            }
        }
    }

    /** @param on the day from which it is so, as far as the states tell */
    record OfParty(
            String name,
            @Nullable PartyState before,
            @Nullable PartyState after,
            LocalDate on) implements Line {

        @Override
        public String subject() {
            return "party." + Line.either(before, after).organisation();
        }
    }

    /** @param on the day from which it is so, as far as the states tell */
    record OfMember(
            String name,
            @Nullable MemberState before,
            @Nullable MemberState after,
            LocalDate on) implements Line {

        @Override
        public String subject() {
            var member = Line.either(before, after);
            return "member." + member.cooperative() + "." + member.organisation();
        }
    }

    record OfLumpSum(
            int year, @Nullable Euro before, @Nullable Euro after) implements Line {

        @Override
        public String subject() {
            return "lumpSum." + year;
        }
    }

    /** A KPI that was not agreed before, or no longer is. */
    record OfKpi(
            KpiCode code,
            String name,
            @Nullable KpiState before,
            @Nullable KpiState after) implements Line {

        @Override
        public String subject() {
            return "kpi." + code;
        }
    }

    /** Something that the definition of a KPI says. */
    record OfDefinition(KpiCode code, String name, Field field, KpiDefinition before, KpiDefinition after)
            implements Line {

        @Override
        public String subject() {
            return "kpi." + code + "." + field;
        }

        public enum Field {
            NAME(KpiDefinition::name),
            SHORT_NAME(KpiDefinition::shortName),
            DEFINITION(KpiDefinition::definition),
            RESULT_AREA(KpiDefinition::resultArea),
            KIND(KpiDefinition::kind),
            MEASURE(KpiDefinition::measure),
            NUMERATOR(KpiDefinition::numeratorText),
            DENOMINATOR(KpiDefinition::denominatorText),
            UNIT(KpiDefinition::unit),
            DECIMALS(KpiDefinition::decimals),
            SOURCE(KpiDefinition::source),
            DIRECTION(KpiDefinition::direction),
            NATURE(KpiDefinition::nature),
            REPORTED_BY(KpiDefinition::reportedBy),
            BASELINE(definition -> comparable(definition.baseline())),
            BAND(KpiDefinition::band),
            WEIGHT(KpiDefinition::weight),
            MINIMUM_COVERAGE(KpiDefinition::minimumCoverage),
            BASE_YEAR(KpiDefinition::baseYear),
            IMPORTANCE(KpiDefinition::importance);

            private final Function<KpiDefinition, @Nullable Object> value;

            Field(Function<KpiDefinition, @Nullable Object> value) {
                this.value = value;
            }

            boolean differs(KpiDefinition one, KpiDefinition other) {
                return !Objects.equals(value.apply(one), value.apply(other));
            }

            private static @Nullable Baseline comparable(@Nullable Baseline baseline) {
                return baseline == null
                        ? null
                        : new Baseline(baseline.value().stripTrailingZeros(), baseline.on(), baseline.source());
            }
        }
    }

    /**
     * The target of a KPI in some periods of one contract year, in all of which it was the same and is the same.
     *
     * @param was the definition in whose unit it was
     * @param is the definition in whose unit it is
     * @param first the first of those periods
     * @param last the last of them
     * @param whole whether that is all of the contract year that falls in the term
     */
    record OfTarget(
            KpiCode code,
            String name,
            KpiDefinition was,
            KpiDefinition is,
            ReportingPeriod first,
            ReportingPeriod last,
            boolean whole,
            @Nullable Target before,
            @Nullable Target after)
            implements Line {

        @Override
        public String subject() {
            return "kpi." + code + ".target." + first;
        }

        public int year() {
            return first.year();
        }
    }

    /** @param number of the period in the base year, or 0 for that year as a whole */
    record OfBase(
            KpiCode code,
            String name,
            int number,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) implements Line {

        @Override
        public String subject() {
            return "kpi." + code + ".base." + number;
        }
    }

    static <T> T either(@Nullable T one, @Nullable T other) {
        return one != null ? one : Objects.requireNonNull(other);
    }
}
