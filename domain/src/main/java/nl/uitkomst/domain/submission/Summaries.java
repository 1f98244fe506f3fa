package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Where the reports of one contract stand. */
@ApplicationScoped
class Summaries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contracts contracts;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    List<Reports.Summary> of(Person by, ContractNumber number) {
        var contract = contracts.get(number);
        policy.require(Act.SEE, by, relations.of(by, contract.id()), number);
        var until = relations.lastDay(by, contract.id()).orElseGet(() -> LocalDate.now(clock));
        var reporting = contract.reporting();
        var query = entities.createNativeQuery(
                        "select year, number, due_on, status, counting_revision_id, counting_final"
                                + " from submission where contract_id = ?1 and period_start <= ?2 order by period_start desc")
                .setParameter(1, contract.id())
                .setParameter(2, Collections.min(List.of(until, LocalDate.now(clock))));
        return Row.of(query).stream()
                .map(row -> {
                    var period = new ReportingPeriod(
                            reporting.calendar(), row.small(0), row.small(1), reporting.yearStart());
                    return new Reports.Summary(
                            ReportKey.of(number, period),
                            row.date(2),
                            Submission.Status.valueOf(row.text(3)),
                            row.isNull(4) ? null : row.flag(5));
                })
                .toList();
    }
}
