package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.apache.commons.numbers.fraction.BigFraction;

/** Says from the figures of earlier periods what the next would bring, by the method that suits the KPI. It takes at least four of them. */
enum Projection {
    /** What adds up over the year: this year so far, spread as last year was; without a full last year the mean of the last four. */
    SHARES {
        @Override
        BigFraction next(Past past, ReportingPeriod period) {
            var thisYear = past.ofYear(period.year());
            var lastYear = past.ofYear(period.year() - 1);
            var sameStretch = lastYear.alongside(thisYear).numerators();
            var isFull = lastYear.size() == period.calendar().periodsPerYear();
            if (!isFull || sameStretch.signum() == 0) {
                return Fractions.of(past.lastFour().numerators()).divide(Past.FOUR);
            }
            var share = Fractions.of(lastYear.number(period.number()).numerators(), sameStretch);
            return share.multiply(Fractions.of(thisYear.numerators()));
        }
    },
    /** Ratios and averages: the last four taken together. */
    ROLLING {
        @Override
        BigFraction next(Past past, ReportingPeriod period) {
            return past.lastFour().sum().exact();
        }
    },
    /** What stands at the end of a period: the last, plus the median of the last steps. */
    STEPS {
        @Override
        BigFraction next(Past past, ReportingPeriod period) {
            return past.last().figure().exact().add(past.lastFour().medianStep());
        }
    };

    static Projection of(KpiDefinition definition) {
        if (definition.kind() == KpiKind.AVERAGE) {
            return ROLLING;
        }
        if (definition.measure() == Measure.STOCK) {
            return STEPS;
        }
        return definition.kind() == KpiKind.RATIO ? ROLLING : SHARES;
    }

    /** The expected figure of this period in the KPI's unit; of an index by shares the value that it is made of. */
    abstract BigFraction next(Past past, ReportingPeriod period);

    /** How far the next figure turned out to be from what this method said beforehand. */
    BigFraction error(Past before, PeriodOutcome actual) {
        var figure = actual.figure();
        var came = this == SHARES ? Fractions.of(figure.numerator()) : figure.exact();
        var off = came.subtract(next(before, actual.period())).abs();
        return this == SHARES && !figure.isWhole() ? off.multiply(100).divide(Fractions.of(figure.denominator())) : off;
    }
}
