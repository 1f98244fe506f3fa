package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReadOnce;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reports of all contracts. */
@ApplicationScoped
public class Submissions {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})-[A-Z](\\d{1,2})");

    private static final String HEADING = """
            select s.id, s.contract_id, c.number, c.title, {client}, contractor.id, {contractorName}, c.illustrative,
                   c.calendar, c.year_start, s.year, s.number, s.due_on, s.status, r.id, r.number, r.status
            from submission s
                     join contract c on c.id = s.contract_id
                     {contractor}
                     left join revision r on r.submission_id = s.id
                         and r.number = (select max(n.number) from revision n where n.submission_id = s.id)
            """.replace("{client}", Sides.CLIENT_NAMES)
            .replace("{contractorName}", Sides.CONTRACTOR_NAME)
            .replace("{contractor}", Sides.CONTRACTOR);

    @PersistenceContext
    EntityManager entities;

    public void add(Submission submission) {
        entities.persist(submission);
    }

    public List<Submission> of(long contract) {
        return entities.createQuery(
                        "select s from Submission s where s.contract = :contract order by s.periodStart",
                        Submission.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** Only what nobody ever began. */
    void remove(Submission submission) {
        entities.remove(submission);
    }

    /** The last period that was judged for good; empty before the first. */
    public Optional<ReportingPeriod> lastAccepted(Contract contract) {
        var found = entities.createNativeQuery(
                        "select max(period_start) from submission where contract_id = ?1 and counting_final = 1")
                .setParameter(1, contract.id())
                .getSingleResult();
        return found == null
                ? Optional.empty()
                : Optional.of(contract.reporting().periodOf(((java.sql.Date) found).toLocalDate()));
    }

    Optional<Long> idOf(ReportKey key) {
        var label = LABEL.matcher(key.period());
        if (!label.matches()) {
            return Optional.empty();
        }
        // two columns, since one alone would not come as a row
        var query = entities.createNativeQuery(
                        "select s.id, s.contract_id from submission s join contract c on c.id = s.contract_id"
                                + " where c.number = ?1 and s.year = ?2 and s.number = ?3")
                .setParameter(1, key.contract().text())
                .setParameter(2, Integer.parseInt(label.group(1)))
                .setParameter(3, Integer.parseInt(label.group(2)));
        return Row.of(query).stream().map(row -> row.number(0)).findFirst();
    }

    /** The report, held until the end of the transaction, so that nobody else acts on it meanwhile. */
    public Submission hold(long id) {
        var submission = entities.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (submission == null) {
            throw new Missing("submission", id);
        }
        return submission;
    }

    /** Writes what was changed until now, so that a new revision has its key. */
    void flush() {
        entities.flush();
    }

    Optional<Heading> heading(ReportKey key) {
        return ReadOnce.get(new Asked(key), () -> read(key));
    }

    private record Asked(ReportKey key) {}

    private Optional<Heading> read(ReportKey key) {
        var label = LABEL.matcher(key.period());
        if (!label.matches()) {
            return Optional.empty();
        }
        var query = entities.createNativeQuery(HEADING + " where c.number = ?1 and s.year = ?2 and s.number = ?3")
                .setParameter(1, key.contract().text())
                .setParameter(2, Integer.parseInt(label.group(1)))
                .setParameter(3, Integer.parseInt(label.group(2)));
        return Row.of(query).stream()
                .map(row -> heading(key, row))
                .filter(heading -> heading.period().toString().equals(key.period()))
                .findFirst();
    }

    private static Heading heading(ReportKey key, Row row) {
        var calendar = ReportingCalendar.valueOf(row.text(8));
        var newest = row.isNull(14)
                ? null
                : new Heading.Newest(row.number(14), row.small(15), Revision.Status.valueOf(row.text(16)));
        return new Heading(
                row.number(0),
                row.number(1),
                key,
                row.text(3),
                row.text(4),
                row.number(5),
                row.text(6),
                row.flag(7),
                new ReportingPeriod(calendar, row.small(10), row.small(11), Month.of(row.small(9))),
                row.date(12),
                Submission.Status.valueOf(row.text(13)),
                newest);
    }
}
