package nl.uitkomst.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.time.LocalDate;
import java.time.Month;

/** The period of a dialogue as it is kept, whole, since a contract can come to be reported on in another rhythm. */
@Embeddable
class KeptPeriod {

    @Enumerated(EnumType.STRING)
    private ReportingCalendar calendar;

    @Column(name = "year_start")
    private Month yearStart;

    private int year;

    private int number;

    @Column(name = "period_start")
    private LocalDate start;

    @SuppressWarnings("NullAway")
    protected KeptPeriod() {}

    KeptPeriod(ReportingPeriod period) {
        calendar = period.calendar();
        yearStart = period.yearStart();
        year = period.year();
        number = period.number();
        start = period.start();
    }

    ReportingPeriod period() {
        return new ReportingPeriod(calendar, year, number, yearStart);
    }
}
