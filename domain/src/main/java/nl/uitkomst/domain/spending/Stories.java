package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.decision.Decisions;
import nl.uitkomst.domain.decision.SeenVoting;
import nl.uitkomst.domain.fund.FundStatements;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.proposal.Dossier;
import nl.uitkomst.domain.proposal.Dossiers;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.DutchClock;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the story of a proposal from what all parts of the product keep of it. */
@ApplicationScoped
public class Stories {

    private static final Set<Status> CARRIED_OUT = EnumSet.of(Status.ADOPTED, Status.STOPPED, Status.DONE);

    @Inject
    Contracts contracts;

    @Inject
    Dossiers dossiers;

    @Inject
    FundStatements funds;

    @Inject
    Decisions decisions;

    @Inject
    Executions executions;

    @Inject
    Effects effects;

    /** @throws Missing when none with this number was put forward, or not for this person */
    public Story of(Person reader, ContractNumber number, int proposal) {
        var dossier = dossiers.of(reader, number, proposal);
        var contract = contracts.get(number);
        var execution = CARRIED_OUT.contains(dossier.status()) ? executions.of(reader, number, proposal) : null;
        var kpi = kpi(reader, number, dossier, contract, execution);
        return new Story(
                dossier,
                funds.of(reader, number),
                kpi,
                kpi == null ? List.of() : missed(kpi, dossier),
                cameFrom(dossier, contract),
                decisions.on(reader, number, proposal).votings().stream()
                        .filter(SeenVoting::isDecided)
                        .findFirst()
                        .orElse(null),
                execution);
    }

    private @Nullable KpiOutcome kpi(
            Person reader, ContractNumber number, Dossier dossier, Contract contract, @Nullable Execution execution) {
        if (execution != null) {
            return execution.kpi();
        }
        return dossier.plan()
                .expected()
                .filter(expected -> expected.by() != null)
                .map(expected -> effects.of(reader, number, expected, contract).kpi())
                .orElse(null);
    }

    private static List<PeriodOutcome> missed(KpiOutcome kpi, Dossier dossier) {
        var day = dossier.putForwardAt()
                .map(at -> LocalDate.ofInstant(at, DutchClock.NETHERLANDS))
                .orElse(dossier.today());
        return kpi.periods().stream()
                .filter(one -> one.period().end().isBefore(day))
                .filter(one -> one.verdict() == Verdict.MISSED)
                .toList();
    }

    private static @Nullable ReportingPeriod cameFrom(Dossier dossier, Contract contract) {
        return Optional.ofNullable(dossier.plan().cameFrom().dialogue())
                .flatMap(label -> contract.periods().stream()
                        .filter(period -> period.toString().equals(label))
                        .findFirst())
                .orElse(null);
    }
}
