package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.action.Actions;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.voice.Voices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings together what is known of a contract when a period is talked about. However many KPIs and providers there are, it asks the same few questions. */
@ApplicationScoped
public class AgendaFacts {

    private static final int MOST_VOICES = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contracts contracts;

    @Inject
    Outcomes outcomes;

    @Inject
    MoneyYears moneyYears;

    @Inject
    Actions actions;

    @Inject
    Voices voices;

    @Inject
    WaitingProposals proposals;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    /**
     * @throws Missing when this person may not know of the contract, or it is no period of it that has begun
     */
    public Situation of(Person by, ContractNumber number, String period) {
        var contract = contracts.get(number);
        return of(by, contract, parsed(contract, period));
    }

    /** @throws Missing when this person may not know of the contract, or the period has not begun */
    public Situation of(Person by, Contract contract, ReportingPeriod period) {
        var standing = relations.of(by, contract.id());
        policy.require(Act.SEE_DIALOGUE, by, standing, contract.number());
        var today = LocalDate.now(clock);
        var told = outcomes.contract(by, contract.number(), new PeriodRange(null, period));
        var kept = new KeptReport(entities).of(contract.id(), period).orElseThrow(() -> new Missing("report", period));
        var report = kept.fact();
        var money = contract.legalForm().pays()
                ? Optional.of(moneyYears.of(by, contract.number(), period.year()))
                : Optional.<MoneyYear>empty();
        var own = money.map(year -> ownPart(year, period, report, today))
                .orElseGet(() -> OwnPartFacts.unpaid(report.rounds(), today));
        var signals = money.map(MoneyYear::signals).orElse(List.of());
        return new Situation(
                told,
                period,
                today,
                kpis(told, period, kept),
                report,
                actions.open(contract.id()).stream()
                        .map(action -> ActionFact.of(action, today))
                        .toList(),
                voices(contract, today),
                policy.may(Act.SEE_FUND, by, standing) ? proposals.of(contract.id()) : List.of(),
                signals,
                own);
    }

    /** Those that matter most; the others are on their own page. */
    private List<VoiceFact> voices(Contract contract, LocalDate today) {
        return voices.open(contract.id()).stream()
                .map(voice -> VoiceFact.of(voice, today))
                .sorted(Comparator.comparing(VoiceFact::isComplaint)
                        .thenComparing(VoiceFact::daysOpen)
                        .reversed())
                .limit(MOST_VOICES)
                .toList();
    }

    private static OwnPartFacts ownPart(MoneyYear year, ReportingPeriod period, ReportFact report, LocalDate today) {
        return OwnPartFacts.of(year.ledger(), period.start(), period.end(), report.rounds(), today);
    }

    private static List<KpiFact> kpis(ContractOutcome told, ReportingPeriod period, KeptReport.Kept kept) {
        var agreed = told.all().stream().filter(kpi -> kpi.isAgreedFor(period)).toList();
        var usual = usualWeight(agreed);
        var facts = new ArrayList<KpiFact>();
        for (var kpi : agreed) {
            var heavy = kpi.definition().weight().compareTo(usual) > 0;
            facts.add(KpiFact.of(kpi, period, heavy, kept.explained(kpi.code()), kept.asked(kpi.code())));
        }
        return facts;
    }

    private static BigDecimal usualWeight(List<KpiOutcome> kpis) {
        var sum = kpis.stream().map(kpi -> kpi.definition().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return kpis.isEmpty() ? sum : sum.divide(BigDecimal.valueOf(kpis.size()), 4, RoundingMode.HALF_UP);
    }

    private static ReportingPeriod parsed(Contract contract, String period) {
        try {
            var reporting = contract.reporting();
            return ReportingPeriod.parse(period, reporting.calendar(), reporting.yearStart());
        } catch (IllegalArgumentException e) {
            throw new Missing("period", period);
        }
    }
}
