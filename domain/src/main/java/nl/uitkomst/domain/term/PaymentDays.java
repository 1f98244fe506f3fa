package nl.uitkomst.domain.term;

import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The days on which an instalment of the lump sum is due. */
final class PaymentDays {

    private PaymentDays() {}

    /**
     * Of this contract year and the next, from today on.
     *
     * @param lumpSums that were agreed last
     * @param agreed what is agreed about the money of the contract on a day
     */
    static List<LocalDate> of(
            Contract contract,
            Map<Integer, Euro> lumpSums,
            Function<LocalDate, MoneyAgreement> agreed,
            LocalDate today) {
        var year = contract.reporting().periodOf(today).year();
        return lumpSums.keySet().stream()
                .filter(one -> one == year || one == year + 1)
                .flatMap(one -> of(contract, one, lumpSums.get(one), agreed).stream())
                .filter(day -> !day.isBefore(today))
                .sorted()
                .toList();
    }

    private static List<LocalDate> of(
            Contract contract, int year, Euro lumpSum, Function<LocalDate, MoneyAgreement> agreed) {
        var periods = contract.periods().stream()
                .filter(period -> period.year() == year)
                .toList();
        if (periods.isEmpty()) {
            return List.of();
        }
        var first = later(periods.get(0).start(), contract.term().first());
        var last = earlier(end(periods), contract.term().last());
        return agreed.apply(first).schedule().instalments(lumpSum, first, last).stream()
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
