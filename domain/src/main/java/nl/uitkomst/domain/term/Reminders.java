package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days that someone has to think of, of all contracts that concern that person. They are derived from what was agreed, never kept. */
@ApplicationScoped
public class Reminders {

    private static final String REPORTS = """
            select s.year, s.number, s.due_on from submission s
            where s.contract_id = ?1 and s.status in ('OPEN', 'RETURNED') and s.due_on >= ?2
            order by s.due_on""";

    private static final String SETTLED =
            "select s.year, s.id from settlement s where s.contract_id = ?1 and s.status = 'CLOSED'";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contracts contracts;

    @Inject
    TimeAgreements agreements;

    @Inject
    PaymentDays paymentDays;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    /** All of them from a year back, for a calendar; the earliest first. */
    @Transactional
    public List<Reminder> of(Person person) {
        var found = new ArrayList<Reminder>();
        relations.all(person).forEach((id, standing) -> {
            if (policy.may(Act.SEE, person, standing)) {
                var contract = contracts.get(id);
                if (contract.isAgreed()) {
                    of(contract, settles(person, standing), found);
                }
            }
        });
        var since = today().minusYears(1);
        return found.stream()
                .filter(reminder -> !reminder.day().isBefore(since))
                .sorted(Comparator.comparing(Reminder::day)
                        .thenComparing(Reminder::contract)
                        .thenComparing(Reminder::kind)
                        .thenComparing(Reminder::key))
                .toList();
    }

    /** Those on which this person is to act before long. */
    @Transactional
    public List<Reminder> forWorkList(Person person) {
        return of(person).stream()
                .filter(reminder -> reminder.isFor(person.role(), today()))
                .toList();
    }

    /** Who pays or is paid. A partner may see the money, but has nothing to pay or settle. */
    private boolean settles(Person person, Standing standing) {
        return standing.relation() != Relation.PARTNER && policy.may(Act.SEE_MONEY, person, standing);
    }

    private void of(Contract contract, boolean withMoney, List<Reminder> found) {
        var term = contract.term();
        if (term.last().isBefore(today().minusYears(1))) {
            return;
        }
        reports(contract, found);
        found.add(reminder(Reminder.Kind.LAST_DAY, contract, term.last(), "end", term.last()));
        agreed(contract, found);
        if (withMoney && contract.legalForm().pays()) {
            paymentDays
                    .of(contract, today())
                    .forEach(day -> found.add(reminder(Reminder.Kind.PAYMENT, contract, day, day.toString(), day)));
            settlements(contract, found);
        }
    }

    private void reports(Contract contract, List<Reminder> found) {
        var reporting = contract.reporting();
        var rows = Row.of(entities.createNativeQuery(REPORTS)
                .setParameter(1, contract.id())
                .setParameter(2, today().minusYears(1)));
        for (var row : rows) {
            var period = new ReportingPeriod(reporting.calendar(), row.small(0), row.small(1), reporting.yearStart());
            found.add(reminder(Reminder.Kind.REPORT, contract, row.date(2), period.toString(), period));
        }
    }

    private void agreed(Contract contract, List<Reminder> found) {
        var agreement = agreements.latest(contract.id());
        if (contract.status() == Contract.Status.AGREED) {
            TimeAgreements.next(agreements.options(contract.id()))
                    .filter(known -> known.calledOn() == null)
                    .map(KnownOption::option)
                    .ifPresent(option -> found.add(reminder(
                            Reminder.Kind.OPTION,
                            contract,
                            option.decideBy(),
                            String.valueOf(option.number()),
                            option.newLastDay())));
        }
        agreement.dates().stream()
                .filter(date -> !date.day().isAfter(contract.term().last()))
                .forEach(date -> found.add(reminder(
                        Reminder.Kind.valueOf(date.kind().name()),
                        contract,
                        date.day(),
                        date.id().toString(),
                        date.text())));
        agreement.phases().stream()
                .filter(phase -> !phase.startsOn().isAfter(contract.term().last()))
                .forEach(phase -> found.add(reminder(
                        Reminder.Kind.PHASE,
                        contract,
                        phase.startsOn(),
                        phase.kind() + "-" + phase.subject(),
                        phase.subject())));
    }

    /** A year can be settled from the day on which its last report is due. */
    private void settlements(Contract contract, List<Reminder> found) {
        var settled = Row.of(entities.createNativeQuery(SETTLED).setParameter(1, contract.id())).stream()
                .map(row -> row.small(0))
                .toList();
        for (var year : contract.years()) {
            var last = contract.periods().stream()
                    .filter(period -> period.year() == year)
                    .reduce((one, other) -> other)
                    .orElseThrow();
            if (!settled.contains(year)) {
                found.add(reminder(
                        Reminder.Kind.SETTLEMENT,
                        contract,
                        contract.reporting().dueOn(last),
                        String.valueOf(year),
                        String.valueOf(year)));
            }
        }
    }

    private static Reminder reminder(
            Reminder.Kind kind, Contract contract, LocalDate day, String key, Object... details) {
        return new Reminder(
                kind, contract.number(), contract.title(), contract.illustrative(), day, key, List.of(details));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
