package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What waits for someone in dialogues: minutes to confirm, and talks before long or of which the minutes were never offered. */
@ApplicationScoped
public class WaitingMinutes {

    private static final int DAYS_BEFORE = 14;

    private static final String UNFINISHED = """
            select c.id, c.number, c.title, c.illustrative, d.calendar, d.year_start, d.year, d.number as place, d.held_on, d.status,
                   %s
            from dialogue d join contract c on c.id = d.contract_id
            where d.contract_id in ({contracts}) and (d.status = 'OFFERED' or d.status = 'OPEN' and d.held_on <= ?1)
            order by d.held_on, c.number""".formatted(Seat.CONFIRMED);

    /** What is to be done. */
    public enum Task {
        CONFIRM,
        /** The day has come or comes before long. */
        TALK,
        /** The day is past, and no minutes were offered. */
        OFFER
    }

    /** One dialogue that waits. */
    public record Waiting(
            ContractNumber number,
            String title,
            boolean illustrative,
            ReportingPeriod period,
            LocalDate day,
            Task task) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    public List<Waiting> of(Person reader) {
        var standings = relations.all(reader);
        var talking = relations.contractsWhere(Act.TALK, reader);
        if (talking.isEmpty()) {
            return List.of();
        }
        var query = entities.createNativeQuery(UNFINISHED.replace("{contracts}", keys(talking)))
                .setParameter(1, LocalDate.now(clock).plusDays(DAYS_BEFORE));
        return Row.of(query).stream()
                .filter(row -> concerns(reader, row, standings))
                .map(this::waiting)
                .toList();
    }

    private static String keys(List<Long> contracts) {
        return contracts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private boolean concerns(Person reader, Row row, Map<Long, Standing> standings) {
        var standing = standings.getOrDefault(row.number(0), Standing.NONE);
        if (row.text(9).equals("OPEN")) {
            return true;
        }
        return policy.may(Act.CONFIRM_MINUTES, reader, standing)
                && Seat.of(reader, standing).confirms(Seat.confirmed(row, 10)).isPresent();
    }

    private Waiting waiting(Row row) {
        var calendar = ReportingCalendar.valueOf(row.text(4));
        var day = row.date(8);
        return new Waiting(
                new ContractNumber(row.text(1)),
                row.text(2),
                row.flag(3),
                new ReportingPeriod(calendar, row.small(6), row.small(7), Month.of(row.small(5))),
                day,
                row.text(9).equals("OFFERED")
                        ? Task.CONFIRM
                        : day.isBefore(LocalDate.now(clock)) ? Task.OFFER : Task.TALK);
    }
}
