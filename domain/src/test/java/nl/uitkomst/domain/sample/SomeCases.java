package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.amendment.Amendment;
import nl.uitkomst.domain.amendment.Amendments;
import nl.uitkomst.domain.bid.QuickKeys;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.fund.BookSettlement;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.States;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.submission.CloseSubmissions;
import nl.uitkomst.domain.submission.OpenSubmissions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The shipped cases in the real database, and what can be read of them. */
final class SomeCases {

    private SomeCases() {}

    /** Told once, however often this is asked. */
    static void load() {
        QuickKeys.use();
        transact(beans -> {
            beans.get(LoadCases.class).load();
            return null;
        });
    }

    static ContractOutcome outcome(String login, String number) {
        return transact(beans ->
                beans.get(Outcomes.class).contract(person(beans, login), new ContractNumber(number), PeriodRange.ALL));
    }

    static KpiOutcome kpi(String login, String number, String code) {
        return outcome(login, number).all().stream()
                .filter(kpi -> kpi.code().equals(new KpiCode(code)))
                .findFirst()
                .orElseThrow();
    }

    static PeriodOutcome period(KpiOutcome kpi, String period) {
        return kpi.periods().stream()
                .filter(one -> one.period().toString().equals(period))
                .findFirst()
                .orElseThrow();
    }

    static List<Verdict> verdicts(KpiOutcome kpi) {
        return kpi.periods().stream().map(PeriodOutcome::verdict).toList();
    }

    static Contract contract(String number) {
        return transact(beans -> beans.get(Contracts.class).get(new ContractNumber(number)));
    }

    /** What was in force on a day. */
    static ContractState state(String number, String day) {
        return transact(beans -> beans.get(States.class)
                .inForce(
                        beans.get(Contracts.class)
                                .get(new ContractNumber(number))
                                .id(),
                        LocalDate.parse(day)));
    }

    static List<Amendment> amendments(String number) {
        return transact(beans -> beans.get(Amendments.class)
                .of(beans.get(Contracts.class).get(new ContractNumber(number)).id()));
    }

    static Person person(Wired beans, String login) {
        return beans.get(Cast.class).person(login);
    }

    static <T> T transact(Function<Wired, T> work) {
        return Wired.transact(work, OpenSubmissions.class, CloseSubmissions.class, BookSettlement.class);
    }
}
