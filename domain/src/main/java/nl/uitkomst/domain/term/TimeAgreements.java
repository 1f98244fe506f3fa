package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was agreed about the time of each contract, as it is in force on a day. */
@ApplicationScoped
public class TimeAgreements {

    /** A day on which whatever was agreed last is in force. */
    public static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 30);

    private static final String IN_FORCE =
            " where x.contract_id in (%s) and x.valid_from <= ?1 and x.valid_until > ?1 ";
    // An amendment that was withdrawn leaves the option as it was.
    private static final String OPTIONS = """
            select x.number, x.new_last_day, x.decide_by, a.number, if(a.number is null, null, x.called_on), x.taken_on, s.year, s.amount, x.contract_id
            from extension_option%1$s x
                     left join extension_lump_sum%1$s s on s.option_id = x.id
                     left join amendment a on a.contract_id = x.contract_id and a.number = x.amendment and a.status <> 'WITHDRAWN'""";
    private static final String DATES =
            "select cast(x.public_id as char), x.kind, x.on_day, x.text, x.contract_id from agreed_date%s x";
    private static final String PHASES = "select x.kind, x.subject, x.starts_on, x.contract_id from phased_start%s x";
    private static final String NOTICE = "select x.months, x.contract_id from notice_period%s x";

    @PersistenceContext
    EntityManager entities;

    @Inject
    TimeRows rows;

    /** As it is in force on this day. Of what is not in force yet, because the contract begins later, nothing is seen. */
    public TimeAgreement inForce(long contract, LocalDate on) {
        return read(contract, on, "");
    }

    /** The same as it was known at a moment. */
    public TimeAgreement known(long contract, LocalDate on, Instant at) {
        // As seconds since 1970, which no time zone of the database can shift.
        var seconds = at.getEpochSecond() + "." + "%06d".formatted(at.getNano() / 1000);
        return read(contract, on, " for system_time as of from_unixtime(" + seconds + ")");
    }

    /** What was agreed last. */
    public TimeAgreement latest(long contract) {
        return inForce(contract, FOR_EVER);
    }

    /** The options that were agreed last, with what became of them. */
    public List<KnownOption> options(long contract) {
        return options(rowsOf(OPTIONS, contract, FOR_EVER, ""));
    }

    /** What was agreed last in a contract, with what became of its options. */
    record Latest(TimeAgreement agreement, List<KnownOption> options) {}

    /** Of each of these contracts; in four queries, however many they are. */
    Map<Long, Latest> latest(Collection<Long> contracts) {
        var dates = perContract(DATES, 4, contracts);
        var phases = perContract(PHASES, 3, contracts);
        var notices = perContract(NOTICE, 1, contracts);
        var options = perContract(OPTIONS, 8, contracts);
        return contracts.stream().collect(Collectors.toMap(contract -> contract, contract -> {
            var known = options(options.getOrDefault(contract, List.of()));
            return new Latest(
                    agreement(
                            known,
                            notices.getOrDefault(contract, List.of()),
                            dates.getOrDefault(contract, List.of()),
                            phases.getOrDefault(contract, List.of())),
                    known);
        }));
    }

    private Map<Long, List<Row>> perContract(String select, int column, Collection<Long> contracts) {
        return rowsOf(select, contracts, FOR_EVER, "").stream()
                .collect(Collectors.groupingBy(row -> row.number(column)));
    }

    /**
     * The option, provided that it can be taken on this day.
     *
     * @throws RuleBroken when it has lapsed, is being taken already, or another comes first
     */
    public KnownOption requireOpen(long contract, int number, LocalDate today) {
        var next = true;
        for (var known : options(contract)) {
            if (known.option().number() == number) {
                known.requireOpen(today, next);
                return known;
            }
            next = known.takenOn() != null;
        }
        throw new Missing("option", number);
    }

    /** Replaces what is agreed from this day on; what holds before it stays as it is, and so does an option that was taken. */
    public void agree(long contract, TimeAgreement agreement, LocalDate from) {
        rows.replace(contract, agreement, from);
    }

    /** Writes down that an amendment is worked out by which this option is taken. */
    public void call(long contract, int option, int amendment, LocalDate today) {
        change(contract, option, "amendment = ?3, called_on = ?4", amendment, today);
    }

    /** All signed the amendment by which this option is taken. */
    public void taken(long contract, int option, int amendment, LocalDate today) {
        change(
                contract,
                option,
                "amendment = ?3, taken_on = ?4, called_on = coalesce(called_on, least(?4, decide_by))",
                amendment,
                today);
    }

    private void change(long contract, int option, String set, Object... values) {
        var statement = entities.createNativeQuery("update extension_option set " + set
                        + " where contract_id = ?1 and number = ?2 and valid_until = '9999-12-31'")
                .setParameter(1, contract)
                .setParameter(2, option);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 3, values[i]);
        }
        if (statement.executeUpdate() == 0) {
            throw new Missing("option", option);
        }
    }

    private TimeAgreement read(long contract, LocalDate on, String known) {
        return agreement(
                options(rowsOf(OPTIONS, contract, on, known)),
                rowsOf(NOTICE, contract, on, known),
                rowsOf(DATES, contract, on, known),
                rowsOf(PHASES, contract, on, known));
    }

    private static TimeAgreement agreement(
            List<KnownOption> options, List<Row> notices, List<Row> dates, List<Row> phases) {
        return new TimeAgreement(
                options.stream().map(KnownOption::option).toList(),
                notices.stream().map(row -> row.small(0)).findFirst().orElse(null),
                dates.stream()
                        .map(row -> new AgreedDate(
                                UUID.fromString(row.text(0)),
                                AgreedDate.Kind.valueOf(row.text(1)),
                                row.date(2),
                                row.text(3)))
                        .toList(),
                phases.stream()
                        .map(row -> new PhasedStart(PhasedStart.Kind.valueOf(row.text(0)), row.text(1), row.date(2)))
                        .toList());
    }

    private static List<KnownOption> options(List<Row> rows) {
        var perNumber = new TreeMap<Integer, List<Row>>();
        rows.forEach(row -> perNumber
                .computeIfAbsent(row.small(0), number -> new ArrayList<>())
                .add(row));
        return perNumber.entrySet().stream()
                .map(entry -> option(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static KnownOption option(int number, List<Row> rows) {
        var first = rows.get(0);
        var sums = new TreeMap<Integer, Euro>();
        rows.stream()
                .filter(row -> !row.isNull(6))
                .forEach(row -> sums.put(row.small(6), new Euro(Objects.requireNonNull(row.decimalOrNull(7)))));
        return new KnownOption(
                new ExtensionOption(number, first.date(1), first.date(2), sums),
                first.isNull(3) ? null : first.small(3),
                first.isNull(4) ? null : first.date(4),
                first.isNull(5) ? null : first.date(5));
    }

    private List<Row> rowsOf(String select, long contract, LocalDate on, String known) {
        return rowsOf(select, List.of(contract), on, known);
    }

    private List<Row> rowsOf(String select, Collection<Long> contracts, LocalDate on, String known) {
        if (contracts.isEmpty()) {
            return List.of();
        }
        var ids = contracts.stream().map(String::valueOf).collect(Collectors.joining(","));
        Query query = entities.createNativeQuery(select.formatted(known) + IN_FORCE.formatted(ids))
                .setParameter(1, on);
        return Row.of(query);
    }

    /** The option that can be taken next, of those that were agreed. */
    static Optional<KnownOption> next(List<KnownOption> options) {
        return options.stream().filter(known -> known.takenOn() == null).findFirst();
    }
}
