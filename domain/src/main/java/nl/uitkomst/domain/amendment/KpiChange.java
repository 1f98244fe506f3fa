package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.KpiState;
import nl.uitkomst.domain.kpi.Beginning;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A KPI agreed otherwise, a new one, or one that is no longer agreed. It holds from the first period that begins on the effective date or after it. */
public record KpiChange(
        KpiCode code,
        @Nullable KpiAgreement before,
        @Nullable KpiAgreement after) implements Change {

    /** @param wanted absent to drop the KPI */
    public static KpiChange to(KpiCode code, @Nullable KpiAgreement wanted) {
        return new KpiChange(code, null, wanted);
    }

    @Override
    public Subject subject() {
        return new Subject(Kind.KPI, code.text());
    }

    @Override
    public KpiChange startingFrom(ContractState now) {
        return new KpiChange(code, agreement(now).orElse(null), after);
    }

    @Override
    public ContractState onto(ContractState state) {
        return put(state, after);
    }

    @Override
    public ContractState backOn(ContractState state) {
        return before == null
                ? state.without(code)
                : state.with(new KpiState(code, 1, firstPeriod(state).start(), before));
    }

    /** Also of periods that come into the term only by another change. */
    @Override
    public boolean isIdle(ContractState now) {
        return agreement(now).equals(agreement(onto(now)));
    }

    private Optional<KpiAgreement> agreement(ContractState state) {
        return state.kpi(code).map(KpiState::agreement);
    }

    private ContractState put(ContractState state, @Nullable KpiAgreement agreement) {
        if (agreement == null) {
            return state.without(code);
        }
        var known = state.kpi(code);
        var from = firstPeriod(state).start();
        var continued =
                known.map(kpi -> agreement.continuing(kpi.agreement(), from)).orElse(agreement);
        return state.with(new KpiState(code, known.map(KpiState::version).orElse(0) + 1, from, continued));
    }

    /** The first period for which a change that is in force from the day of the state can hold. */
    static ReportingPeriod firstPeriod(ContractState state) {
        var reporting = state.terms().reporting();
        return Beginning.firstPeriod(state.on(), reporting.calendar(), reporting.yearStart());
    }

    @Override
    public void enact(Enactment enactment) {
        enactment.kpi(this);
    }
}
