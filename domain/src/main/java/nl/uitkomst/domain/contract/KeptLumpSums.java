package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The amounts of a contract by year. Of each year only what was agreed last counts; what made way for it stays readable. */
final class KeptLumpSums {

    private final List<KeptLumpSum> all;

    /** @param all the rows as they are kept with the contract, to be changed in place */
    KeptLumpSums(List<KeptLumpSum> all) {
        this.all = all;
    }

    /** Only while it is a draft. */
    void become(Map<Integer, Euro> proposed, LocalDate from) {
        var wanted = proposed.entrySet().stream()
                .map(entry -> new KeptLumpSum(entry.getKey(), entry.getValue(), from, Party.OPEN_END))
                .toList();
        all.retainAll(wanted);
        wanted.stream().filter(sum -> !all.contains(sum)).forEach(all::add);
    }

    /** @param amount absent when nothing is agreed for that year from then on */
    void amend(int year, @Nullable Euro amount, LocalDate from) {
        agreedLast(year).ifPresent(sum -> makeWay(sum, from));
        if (amount != null) {
            all.add(new KeptLumpSum(year, amount, from, Party.OPEN_END));
        }
    }

    private void makeWay(KeptLumpSum sum, LocalDate from) {
        if (sum.from().isAfter(from)) {
            throw new RuleBroken(Contract.Rule.BEFORE_LATER_CHANGE, from, sum.from());
        }
        all.remove(sum);
        if (sum.from().isBefore(from)) {
            all.add(sum.until(from));
        }
    }

    private Optional<KeptLumpSum> agreedLast(int year) {
        return all.stream()
                .filter(sum -> sum.year() == year && sum.isAgreedLast())
                .findFirst();
    }

    Map<Integer, Euro> agreedLast() {
        var amounts = new TreeMap<Integer, Euro>();
        all.stream().filter(KeptLumpSum::isAgreedLast).forEach(sum -> amounts.put(sum.year(), sum.amount()));
        return amounts;
    }
}
