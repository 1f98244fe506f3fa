package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.domain.term.TimeAgreement;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static nl.uitkomst.domain.amendment.Agreed.RELAPSE;
import static nl.uitkomst.domain.contract.Some.stretch;
import static org.assertj.core.api.Assertions.assertThat;

/** A KPI that is agreed to count later than the contract, by an amendment, on the real database. */
class PhasesTest {

    private static final KpiCode WORK = new KpiCode("werk");
    private static final LocalDate MID_YEAR = LocalDate.of(2026, 7, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Agreed agreed = new Agreed();

    @Test
    void a_new_kpi_counts_from_the_day_that_is_agreed_for_it_and_can_be_put_off_until_it_counts() {
        agreed.enact(agreed.propose(
                MID_YEAR, KpiChange.to(WORK, Some.relapse(stretch(2024, 2028, "12"))), begins(WORK, NEW_YEAR)));
        assertThat(firstDay(WORK)).isEqualTo(NEW_YEAR);

        agreed.enact(agreed.propose(LocalDate.of(2026, 10, 1), begins(WORK, LocalDate.of(2027, 2, 1))));

        assertThat(firstDay(WORK)).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void what_no_longer_begins_later_counts_from_the_first_period_on() {
        agreed.enact(agreed.propose(
                MID_YEAR, KpiChange.to(WORK, Some.relapse(stretch(2024, 2028, "12"))), begins(WORK, NEW_YEAR)));

        agreed.enact(agreed.propose(LocalDate.of(2026, 10, 1), TimeChange.to(TimeAgreement.NONE)));

        assertThat(firstDay(WORK)).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void a_kpi_that_counts_already_does_not_begin_later() {
        var number = agreed.propose(MID_YEAR);

        var obstacles = agreed.write(agreed.manager, number, 0, begins(RELAPSE, NEW_YEAR));

        assertThat(obstacles).extracting(Obstacle::rule).containsExactly(Obstacle.Rule.KPI_COUNTS_ALREADY);
    }

    private static TimeChange begins(KpiCode code, LocalDate day) {
        var phase = new PhasedStart(PhasedStart.Kind.KPI, code.text(), day);
        return TimeChange.to(new TimeAgreement(List.of(), null, List.of(), List.of(phase)));
    }

    private LocalDate firstDay(KpiCode code) {
        return Wired.transact(wired -> wired.get(Kpis.class)
                .get(agreed.contract, code)
                .versions()
                .get(0)
                .from());
    }
}
