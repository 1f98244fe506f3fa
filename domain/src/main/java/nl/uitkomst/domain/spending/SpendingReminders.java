package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.domain.term.ReminderSource;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days on which a phase of an investment is expected to be paid, and on which people look back; until that is done. */
@ApplicationScoped
public class SpendingReminders implements ReminderSource {

    private static final String ADOPTED = """
            from proposal p join proposal_version v on v.proposal_id = p.id
                and v.number = (select max(n.number) from proposal_version n where n.proposal_id = p.id)
            %s
            where p.status = 'ADOPTED' and p.contract_id in (%s)
            """;

    private static final String PHASES = "select p.contract_id, p.number, v.title, f.expected_on, f.number "
            + ADOPTED.formatted("join proposal_phase f on f.version_id = v.id and f.expected_on is not null", "%s")
            + "and not exists (select 1 from spending_step s where s.proposal_id = p.id and s.phase = f.number and s.kind = 'CLOSED')";

    private static final String LOOK_BACKS =
            "select p.contract_id, p.number, v.title, date_add(v.kpi_by, interval 1 day), 0 "
                    + ADOPTED.formatted("", "%s")
                    + "and v.kpi_by is not null";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Relations relations;

    @Override
    public List<Reminder> of(Person person, List<Contract> contracts) {
        var seen = new HashSet<>(relations.contractsWhere(Act.SEE_FUND, person));
        var asked = contracts.stream()
                .filter(contract -> seen.contains(contract.id()))
                .collect(Collectors.toMap(Contract::id, Function.identity()));
        if (asked.isEmpty()) {
            return List.of();
        }
        var keys = asked.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Stream.concat(
                        days(PHASES.formatted(keys), Reminder.Kind.INVESTMENT, asked),
                        days(LOOK_BACKS.formatted(keys), Reminder.Kind.LOOK_BACK, asked))
                .toList();
    }

    private Stream<Reminder> days(String sql, Reminder.Kind kind, Map<Long, Contract> contracts) {
        return Row.of(entities.createNativeQuery(sql)).stream()
                .map(row -> reminder(row, kind, contracts.get(row.number(0))));
    }

    private static Reminder reminder(Row row, Reminder.Kind kind, Contract contract) {
        var number = String.valueOf(row.small(1));
        var phase = String.valueOf(row.small(4));
        return new Reminder(
                kind,
                contract.number(),
                contract.title(),
                contract.illustrative(),
                row.date(3),
                number + "-" + phase,
                List.of(number, row.text(2), phase));
    }
}
