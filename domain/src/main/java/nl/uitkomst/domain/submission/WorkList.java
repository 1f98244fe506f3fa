package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.submission.Submission.Status;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What waits for this person: reports to fill or hand in, reports to review; and what waits for the other side. */
@ApplicationScoped
public class WorkList {

    private static final String UNFINISHED = """
            select c.number, c.title, {client}, {contractorName}, c.illustrative, c.calendar, c.year_start, s.year, s.number, s.due_on,
                   s.period_end, s.status, r.status,
                   (select count(*) from result x where x.revision_id = r.id and (?1 is null or x.organisation_id = ?1)),
                   (select count(distinct d.kpi_id, d.organisation_id) from line_due d
                    where d.submission_id = s.id and (?1 is null or d.organisation_id = ?1)),
                   (select count(*) from remark q where q.submission_id = s.id and q.kind = 'QUESTION' and not exists (
                       select 1 from remark a where a.submission_id = s.id and a.kpi_id <=> q.kpi_id and a.id > q.id)),
                   cast(r.submitted_at as char)
            from submission s
                     join contract c on c.id = s.contract_id
                     {contractor}
                     left join revision r on r.submission_id = s.id
                         and r.number = (select max(n.number) from revision n where n.submission_id = s.id)
            where s.contract_id in (%s) and s.period_start <= ?2 and (s.status <> 'ACCEPTED' or r.status = 'DRAFT')
              and (?3 is null or exists (select 1 from contract_party p where p.contract_id = c.id and p.organisation_id = ?3
                                         and p.valid_from <= s.period_end and p.valid_until > s.period_start))
            """.replace("{client}", Sides.CLIENT_NAMES)
            .replace("{contractorName}", Sides.CONTRACTOR_NAME)
            .replace("{contractor}", Sides.CONTRACTOR);

    /** Where a report stands for this person, most pressing first. */
    public enum Task {
        RETURNED,
        /** Handed in, and asked about. */
        ASKED,
        LATE,
        TO_REVIEW,
        DUE,
        CORRECTION,
        /** Handed in: by the cooperative to the municipality, or by a provider to the cooperative. */
        WAITING,
        /** The period still runs; filling can begin. */
        RUNNING
    }

    /**
     * One report on the list.
     *
     * @param mine whether this person's side is to act
     * @param filled how many lines were filled, of those that are due from this person's side
     * @param questions questions without an answer
     */
    public record Item(
            Task task,
            boolean mine,
            ReportKey report,
            String contractTitle,
            String municipality,
            String contractor,
            boolean illustrative,
            ReportingPeriod period,
            LocalDate dueOn,
            int filled,
            int due,
            int questions) {

        /** Which reminder of the day it is due holds today; absent while that is far, or when it was handed in. */
        public @Nullable Stage reminder(LocalDate today) {
            var waits = task == Task.DUE || task == Task.LATE || task == Task.RETURNED || task == Task.RUNNING;
            return waits ? Stage.of(ChronoUnit.DAYS.between(today, dueOn)) : null;
        }
    }

    /** When people are reminded of a report: 21, 14, 7 and 0 days before it is due, and 7 days after. */
    public enum Stage {
        THREE_WEEKS(21),
        TWO_WEEKS(14),
        ONE_WEEK(7),
        TODAY(0),
        WEEK_LATE(-7);

        private final int days;

        Stage(int days) {
            this.days = days;
        }

        /** @param left days until it is due, below zero once it is late */
        static @Nullable Stage of(long left) {
            Stage reached = null;
            for (var stage : values()) {
                reached = left <= stage.days ? stage : reached;
            }
            return reached;
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Relations relations;

    @Inject
    Clock clock;

    /** What this person's side is to do comes first, then by how pressing it is, then by date. */
    public List<Item> items(Person by) {
        var act = act(by.role());
        var items = new ArrayList<>(act == null ? List.<Item>of() : items(by, act, relations.contractsWhere(act, by)));
        if (act == Act.REPORT) {
            items.addAll(items(by, Act.REPORT_OWN_LINES, ownLinesOnly(by)));
        }
        return items.stream()
                .filter(item -> item.due() > 0)
                .sorted(Comparator.comparing(Item::mine)
                        .reversed()
                        .thenComparing(Item::task)
                        .thenComparing(Item::dueOn)
                        .thenComparing(item -> item.report().contract()))
                .toList();
    }

    /** Where another party leads, so that only the own lines are asked. */
    private List<Long> ownLinesOnly(Person by) {
        var leading = relations.contractsWhere(Act.REPORT, by);
        return relations.contractsWhere(Act.REPORT_OWN_LINES, by).stream()
                .filter(contract -> !leading.contains(contract))
                .toList();
    }

    private List<Item> items(Person by, Act act, List<Long> contracts) {
        if (contracts.isEmpty()) {
            return List.of();
        }
        var keys = contracts.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var query = entities.createNativeQuery(UNFINISHED.formatted(keys))
                .setParameter(1, act == Act.REPORT_OWN_LINES ? by.organisation() : null)
                .setParameter(2, LocalDate.now(clock))
                .setParameter(3, act == Act.REPORT_OWN_LINES ? null : by.organisation());
        return Row.of(query).stream()
                .map(row -> item(row, act == Act.REPORT_OWN_LINES ? Role.PROVIDER_REPORTER : by.role()))
                .toList();
    }

    private static @Nullable Act act(Role role) {
        return switch (role) {
            case CONTRACT_MANAGER -> Act.REVIEW;
            case COOPERATIVE_REPORTER -> Act.REPORT;
            case PROVIDER_REPORTER -> Act.REPORT_OWN_LINES;
            default -> null;
        };
    }

    private Item item(Row row, Role role) {
        var calendar = ReportingCalendar.valueOf(row.text(5));
        var period = new ReportingPeriod(calendar, row.small(7), row.small(8), Month.of(row.small(6)));
        var filled = row.small(13);
        var due = row.small(14);
        var task = task(row, role == Role.PROVIDER_REPORTER && filled >= due, role);
        return new Item(
                task,
                isMine(task, role),
                ReportKey.of(new ContractNumber(row.text(0)), period),
                row.text(1),
                row.text(2),
                row.text(3),
                row.flag(4),
                period,
                row.date(9),
                filled,
                due,
                row.small(15));
    }

    private Task task(Row row, boolean ownPartDone, Role role) {
        var today = LocalDate.now(clock);
        var status = Status.valueOf(row.text(11));
        if (status == Status.SUBMITTED) {
            return submitted(role, row.small(15));
        }
        if (ownPartDone) {
            return Task.WAITING;
        }
        if (status != Status.OPEN) {
            return status == Status.RETURNED ? Task.RETURNED : Task.CORRECTION;
        }
        if (!row.date(10).isBefore(today)) {
            return Task.RUNNING;
        }
        return row.date(9).isBefore(today) ? Task.LATE : Task.DUE;
    }

    private static Task submitted(Role role, int questions) {
        if (role == Role.CONTRACT_MANAGER) {
            return Task.TO_REVIEW;
        }
        return role == Role.COOPERATIVE_REPORTER && questions > 0 ? Task.ASKED : Task.WAITING;
    }

    private static boolean isMine(Task task, Role role) {
        return role == Role.CONTRACT_MANAGER ? task == Task.TO_REVIEW : task != Task.WAITING && task != Task.RUNNING;
    }
}
