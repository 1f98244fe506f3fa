package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.money.MoneyAgreements;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.time.LocalDate;
import java.util.List;

/** The days on which an instalment of the lump sum is due. */
@ApplicationScoped
class PaymentDays {

    @Inject
    MoneyAgreements agreements;

    /** Of this contract year and the next, from today on. */
    List<LocalDate> of(Contract contract, LocalDate today) {
        var year = contract.reporting().periodOf(today).year();
        return contract.lumpSums().keySet().stream()
                .filter(one -> one == year || one == year + 1)
                .flatMap(one -> of(contract, one).stream())
                .filter(day -> !day.isBefore(today))
                .sorted()
                .toList();
    }

    private List<LocalDate> of(Contract contract, int year) {
        var periods = contract.periods().stream()
                .filter(period -> period.year() == year)
                .toList();
        if (periods.isEmpty()) {
            return List.of();
        }
        var first = later(periods.get(0).start(), contract.term().first());
        var last = earlier(end(periods), contract.term().last());
        return agreements
                .inForce(contract.id(), first)
                .schedule()
                .instalments(contract.lumpSums().get(year), first, last)
                .stream()
                .map(PaymentSchedule.Instalment::due)
                .toList();
    }

    private static LocalDate end(List<ReportingPeriod> periods) {
        return periods.get(periods.size() - 1).end();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
