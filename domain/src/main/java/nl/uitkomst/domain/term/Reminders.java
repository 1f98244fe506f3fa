package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.MoneyAgreements;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.term.TimeAgreements.Latest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days that someone has to think of, of all contracts that concern that person. They are derived from what was agreed, never kept. */
@ApplicationScoped
public class Reminders {

    private static final String REPORTS = """
            select s.contract_id, s.year, s.number, s.due_on from submission s
            where s.contract_id in (%s) and s.status in ('OPEN', 'RETURNED') and s.due_on >= ?1
            order by s.due_on""";

    private static final String SETTLED =
            "select s.contract_id, s.year from settlement s where s.contract_id in (%s) and s.status = 'CLOSED'";

    private static final String LUMP_SUMS = """
            select s.contract_id, s.year, s.amount from lump_sum s
            where s.contract_id in (%s) and s.valid_until = '9999-12-31'""";

    private static final String DIALOGUES = """
            select d.contract_id, d.calendar, d.year_start, d.year, d.number, d.held_on,
                   concat_ws(', ', nullif(concat_ws(' - ', d.held_from, d.held_until), ''), nullif(d.place, ''))
            from dialogue d where d.contract_id in (%s) and d.held_on >= ?1
            order by d.held_on""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contracts contracts;

    @Inject
    TimeAgreements agreements;

    @Inject
    MoneyAgreements money;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    Instance<ReminderSource> others;

    @Inject
    Clock clock;

    /** What was read about all contracts at once, by the key of the contract. */
    private record Known(
            Map<Long, List<Row>> reports,
            Map<Long, List<Row>> settled,
            Map<Long, List<Row>> dialogues,
            Map<Long, List<Row>> lumpSums,
            Map<Long, Latest> times,
            Map<Long, Function<LocalDate, MoneyAgreement>> money) {}

    /** All of them from a year back, for a calendar; the earliest first. Any number of contracts takes the same few queries. */
    @Transactional
    public List<Reminder> of(Person person) {
        var standings = new TreeMap<>(relations.all(person));
        standings.values().removeIf(standing -> !policy.may(Act.SEE, person, standing));
        var since = today().minusYears(1);
        var current = contracts.all(standings.keySet()).stream()
                .filter(contract ->
                        contract.isAgreed() && !contract.term().last().isBefore(since))
                .toList();
        var known = known(current.stream().map(Contract::id).toList(), since);
        var own = current.stream()
                .flatMap(contract -> of(contract, person, standings.get(contract.id()), known).stream());
        var further = others.stream().flatMap(source -> source.of(person, current).stream());
        return Stream.concat(own, further)
                .filter(reminder -> !reminder.day().isBefore(since))
                .sorted(Comparator.comparing(Reminder::day)
                        .thenComparing(Reminder::contract)
                        .thenComparing(Reminder::kind)
                        .thenComparing(Reminder::key))
                .toList();
    }

    private Known known(List<Long> contracts, LocalDate since) {
        var ids = contracts.isEmpty()
                ? "null"
                : contracts.stream().map(String::valueOf).collect(Collectors.joining(","));
        return new Known(
                perContract(entities.createNativeQuery(REPORTS.formatted(ids)).setParameter(1, since)),
                perContract(entities.createNativeQuery(SETTLED.formatted(ids))),
                perContract(entities.createNativeQuery(DIALOGUES.formatted(ids)).setParameter(1, since)),
                perContract(entities.createNativeQuery(LUMP_SUMS.formatted(ids))),
                agreements.latest(contracts),
                money.inForce(contracts));
    }

    private static Map<Long, List<Row>> perContract(Query query) {
        return Row.of(query).stream().collect(Collectors.groupingBy(row -> row.number(0)));
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

    private List<Reminder> of(Contract contract, Person person, Standing standing, Known known) {
        var found = new ArrayList<Reminder>();
        var id = contract.id();
        var last = contract.term().last();
        reports(contract, known.reports().getOrDefault(id, List.of()), found);
        found.add(reminder(Reminder.Kind.LAST_DAY, contract, last, "end", last));
        agreed(contract, known.times().get(id), found);
        if (!standing.isGone() && policy.may(Act.SEE_DIALOGUE, person, standing)) {
            dialogues(contract, known.dialogues().getOrDefault(id, List.of()), found);
        }
        if (settles(person, standing) && contract.legalForm().pays()) {
            var sums = new TreeMap<Integer, Euro>();
            known.lumpSums()
                    .getOrDefault(id, List.of())
                    .forEach(row -> sums.put(row.small(1), new Euro((BigDecimal) row.columns()[2])));
            PaymentDays.of(contract, sums, known.money().get(id), today())
                    .forEach(day -> found.add(reminder(Reminder.Kind.PAYMENT, contract, day, day.toString(), day)));
            settlements(contract, known.settled().getOrDefault(id, List.of()), found);
        }
        return found;
    }

    private static void reports(Contract contract, List<Row> rows, List<Reminder> found) {
        var reporting = contract.reporting();
        for (var row : rows) {
            var period = new ReportingPeriod(reporting.calendar(), row.small(1), row.small(2), reporting.yearStart());
            found.add(reminder(Reminder.Kind.REPORT, contract, row.date(3), period.toString(), period));
        }
    }

    /** As long as it is worth remembering, whether it was held or not. */
    private static void dialogues(Contract contract, List<Row> rows, List<Reminder> found) {
        for (var row : rows) {
            var calendar = ReportingCalendar.valueOf(row.text(1));
            var period = new ReportingPeriod(calendar, row.small(3), row.small(4), Month.of(row.small(2)));
            found.add(reminder(Reminder.Kind.DIALOGUE, contract, row.date(5), period.toString(), period, row.text(6)));
        }
    }

    private static void agreed(Contract contract, Latest latest, List<Reminder> found) {
        var agreement = latest.agreement();
        if (contract.status() == Contract.Status.AGREED) {
            TimeAgreements.next(latest.options())
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
    private static void settlements(Contract contract, List<Row> closed, List<Reminder> found) {
        var settled = closed.stream().map(row -> row.small(1)).toList();
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
