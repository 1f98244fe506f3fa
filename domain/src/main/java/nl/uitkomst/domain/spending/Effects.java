package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.proposal.Expectation;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** What became of the KPI that an investment should move, by the outcomes as they stand. */
@ApplicationScoped
class Effects {

    @Inject
    Outcomes outcomes;

    /**
     * The KPI beside what was expected of it.
     *
     * @param period by which it should have moved
     * @param reached the outcome of that period; absent before it began
     */
    record Effect(
            KpiOutcome kpi,
            ReportingPeriod period,
            @Nullable PeriodOutcome reached) {

        LookBack.Happened happened() {
            var figure = reached == null ? null : reached.figure();
            return figure == null
                    ? new LookBack.Happened(null, false)
                    : new LookBack.Happened(figure.rounded(4), reached.state() == PeriodOutcome.State.FINAL);
        }
    }

    Effect of(Person reader, ContractNumber number, Expectation expected, Contract contract) {
        var period = contract.reporting().periodOf(Objects.requireNonNull(expected.by()));
        var kpi = outcomes.kpi(reader, number, expected.kpi(), PeriodRange.ALL).kpi();
        var reached = kpi.periods().stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .orElse(null);
        return new Effect(kpi, period, reached);
    }

    /** The day after the period in which the KPI should have moved. */
    static LocalDate lookBackFrom(Expectation expected) {
        return Objects.requireNonNull(expected.by()).plusDays(1);
    }
}
