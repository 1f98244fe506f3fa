package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.award.JourneyOutcome.Kept;
import nl.uitkomst.domain.award.PromiseKept.Figures;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.persona.JourneyViews;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.SetupConverter;
import nl.uitkomst.domain.tender.TenderNumber;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Outcomes of a contract by persona and stage, for whoever may see the contract, in a fixed number of queries. */
@ApplicationScoped
public class JourneyOutcomes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contracts contracts;

    @Inject
    Outcomes outcomes;

    @Inject
    PromisesKept kept;

    @Inject
    JourneyViews journeys;

    private record Origin(TenderNumber tender, UUID journey, String candidate) {}

    /**
     * @param label of the period, such as {@code 2026-K3}; absent for the last of which there is a report
     * @throws Missing when there is no such contract for this person, or it did not come of a tender
     * @throws IllegalArgumentException when the label cannot be a period of this contract
     */
    public JourneyOutcome of(Person reader, ContractNumber number, @Nullable String label) {
        var seen = outcomes.seen(reader, number);
        var promises = kept.of(contracts.get(number).id());
        if (promises.isEmpty()) {
            throw new Missing("journey", number);
        }
        var range = label == null ? PeriodRange.ALL : PeriodRange.parse(null, label, outcomes.head(seen));
        var contract = outcomes.contract(seen, range);
        var origin = origin(promises.get(0));
        var period = range.to() == null ? contract.latest() : range.to();
        var kpis = contract.all().stream().collect(Collectors.toMap(KpiOutcome::code, Function.identity()));
        return new JourneyOutcome(
                contract,
                origin.tender(),
                origin.candidate(),
                journeys.of(origin.journey()),
                period,
                promises.stream().map(one -> kept(one, kpis, period)).toList());
    }

    private static Kept kept(PromiseKept promise, Map<KpiCode, KpiOutcome> kpis, @Nullable ReportingPeriod period) {
        var kpi = promise.kpi().map(kpis::get).orElse(null);
        if (kpi == null || period == null) {
            return new Kept(promise, kpi, null);
        }
        var reached = kpi.periods().stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .orElse(null);
        return new Kept(promise, kpi, reached);
    }

    private Origin origin(PromiseKept promise) {
        var query = entities.createNativeQuery("""
                        select t.number, cast(t.journey_key as char), c.trade_name
                        from tender t join tender_candidate c on c.tender_id = t.id and c.public_id = ?2
                        where t.id = ?1""")
                .setParameter(1, promise.tender())
                .setParameter(2, promise.candidate().toString());
        var row = Row.of(query).get(0);
        return new Origin(new TenderNumber(row.text(0)), UUID.fromString(row.text(1)), row.text(2));
    }

    /** The promise that a KPI of a contract keeps, with whom it is for, in words. */
    public Optional<From> from(ContractNumber number, KpiCode code) {
        var query =
                entities.createNativeQuery("""
                        select t.number, c.trade_name, p.words, cast(p.persona_key as char), p.stage_key, t.setup, p.consequence, p.target, p.`floor`
                        from promise_kept p join contract k on k.id = p.contract_id join tender t on t.id = p.tender_id
                                 join tender_candidate c on c.tender_id = t.id and c.public_id = p.candidate_key
                        where k.number = ?1 and p.kpi_code = ?2""").setParameter(1, number.text()).setParameter(2, code.text());
        return Row.of(query).stream().findFirst().map(JourneyOutcomes::from);
    }

    private static From from(Row row) {
        var setup = Objects.requireNonNull(new SetupConverter().convertToEntityAttribute(row.text(5)));
        var persona = row.textOrNull(3);
        return new From(
                new TenderNumber(row.text(0)),
                row.text(1),
                persona == null ? "" : setup.personaName(UUID.fromString(persona)),
                persona == null ? "" : setup.stageName(row.text(4)),
                row.text(2),
                PromisesKept.figures(row, 7),
                row.text(6));
    }

    /**
     * Where a KPI comes from.
     *
     * @param persona whom the promise is for; empty when for all
     * @param stage where in the journey; empty when nowhere in particular
     * @param figures as they were promised
     */
    public record From(
            TenderNumber tender,
            String candidate,
            String persona,
            String stage,
            String words,
            @Nullable Figures figures,
            String consequence) {}
}
