package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.ClosedYears;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.States;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.submission.Submissions;
import nl.uitkomst.domain.term.SubsidyAccounts;
import nl.uitkomst.domain.term.TimeAgreements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what changes do to a contract. */
@ApplicationScoped
class Effects {

    @Inject
    Amendments amendments;

    @Inject
    States states;

    @Inject
    Kpis kpis;

    @Inject
    Submissions submissions;

    @Inject
    ClosedYears closedYears;

    @Inject
    SubsidyAccounts accounts;

    @Inject
    TimeAgreements times;

    Effect of(Contract contract, Amendment amendment) {
        var changes = amendment.changes().stream().map(Amendment.Kept::change).toList();
        var given = accounts.ofAmendment(contract.id(), amendment.number()).isPresent();
        return of(contract, amendment.effectiveOn(), changes, given);
    }

    Effect of(Contract contract, LocalDate on, Collection<Change> changes) {
        return of(contract, on, changes, false);
    }

    private Effect of(Contract contract, LocalDate on, Collection<Change> changes, boolean accountGiven) {
        var now = now(contract, on);
        var ordered =
                changes.stream().sorted(Comparator.comparing(Change::subject)).toList();
        return new Effect(
                contract,
                now,
                Effect.applied(now, ordered),
                List.copyOf(ordered),
                kpis.of(contract.id()),
                submissions.lastAccepted(contract).orElse(null),
                closedYears.of(contract.id()),
                later(contract, on),
                times.options(contract.id()),
                accountGiven);
    }

    private Map<Change.Subject, LocalDate> later(Contract contract, LocalDate on) {
        var later = new HashMap<Change.Subject, LocalDate>();
        for (var amendment : amendments.of(contract.id())) {
            if (amendment.status() == Amendment.Status.IN_FORCE
                    && amendment.effectiveOn().isAfter(on)) {
                amendment.changes().forEach(kept -> later.put(kept.change().subject(), amendment.effectiveOn()));
            }
        }
        return later;
    }

    /** What is in force on that day; of KPIs, on the first day of the first period that a change can hold for. */
    ContractState now(Contract contract, LocalDate on) {
        var now = states.inForce(contract.id(), on);
        var period = KpiChange.firstPeriod(now).start();
        if (period.equals(now.on()) || period.isAfter(now.terms().term().last())) {
            return now;
        }
        var then = states.inForce(contract.id(), period);
        return now.withKpis(then.kpis());
    }
}
