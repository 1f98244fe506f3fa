package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.Difference;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.kpi.Beginning;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.term.KnownOption;
import nl.uitkomst.domain.term.SubsidyAccount;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changes do to a contract from a day on.
 *
 * @param now what is in force on that day without them
 * @param after what is in force on that day with them
 * @param kpis of the contract, with their versions
 * @param lastAccepted the last period with a report that was accepted; absent before the first
 * @param closed the contract years of which the money is settled
 * @param later by what amendments in force change that hold from a later day: that day
 * @param options of extension as they were agreed last, with what became of them
 * @param accountGiven whether the account of Awb 4:51 was given with it
 */
record Effect(
        Contract contract,
        ContractState now,
        ContractState after,
        List<Change> changes,
        List<Kpi> kpis,
        @Nullable ReportingPeriod lastAccepted,
        Set<Integer> closed,
        Map<Change.Subject, LocalDate> later,
        List<KnownOption> options,
        boolean accountGiven) {

    static ContractState applied(ContractState now, Collection<Change> changes) {
        var state = now;
        for (var change : changes) {
            state = change.onto(state);
        }
        return state;
    }

    /**
     * Whether the account of Awb 4:51 is asked for and lacks: a subsidy of three years or more would become less, and why that is reasonable was not written
     * down yet.
     */
    boolean lacksAccount() {
        var terms = contract.proposal().terms();
        return !accountGiven
                && SubsidyAccount.isAskedFor(
                        terms.legalForm(), terms.term(), terms.term().last())
                && changes.stream().anyMatch(Effect::cuts);
    }

    private static boolean cuts(Change change) {
        return change instanceof LumpSumChange sum && sum.effect().amount().signum() < 0;
    }

    Difference difference() {
        return Difference.between(now, after);
    }

    List<Change> collisions() {
        return changes.stream().filter(change -> change.collidesWith(now)).toList();
    }

    /** Everything that keeps it from being offered; empty when nothing does. */
    List<Obstacle> obstacles() {
        return new Obstacles(this).all();
    }

    /** The organisations that are bound on that day, and those that will be. */
    Set<Long> signers() {
        var signers = new TreeSet<Long>();
        now.parties().stream().map(PartyState::organisation).forEach(signers::add);
        after.parties().stream().map(PartyState::organisation).forEach(signers::add);
        return signers;
    }

    /** From when a KPI that is still to begin counts, when that becomes another day: the first whole period from the day that is agreed for it. */
    Optional<LocalDate> movedTo(Kpi kpi) {
        var before = now.time().startOf(kpi.code());
        var agreed = after.time().startOf(kpi.code());
        var waits = kpi.versions().size() == 1 && !kpi.latest().from().isBefore(now.on());
        var stays = agreed.equals(before)
                && (agreed.isEmpty() || now.kpi(kpi.code()).isPresent());
        return waits && !stays
                ? Optional.of(
                        firstPeriod(agreed.filter(day -> day.isAfter(now.on())).orElse(now.on()))
                                .start())
                : Optional.empty();
    }

    private ReportingPeriod firstPeriod(LocalDate day) {
        var reporting = now.terms().reporting();
        return Beginning.firstPeriod(day, reporting.calendar(), reporting.yearStart());
    }

    Beginning beginning(@Nullable Integer amendment) {
        return new Beginning(KpiChange.firstPeriod(now), lastAccepted, amendment);
    }

    /** By how much the value of the contract becomes another. */
    static Euro value(Collection<Change> changes) {
        return changes.stream()
                .filter(LumpSumChange.class::isInstance)
                .map(change -> ((LumpSumChange) change).effect())
                .reduce(Euro.valueOf("0"), Euro::plus);
    }
}
