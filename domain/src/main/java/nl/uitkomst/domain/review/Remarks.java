package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.submission.Heading;
import nl.uitkomst.domain.submission.Heading.Newest;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was said about reports, and the marks per KPI. */
@ApplicationScoped
class Remarks {

    private static final InstantConverter MOMENTS = new InstantConverter();

    private static final String OF_REPORT = """
            select k.code, m.kind, m.text, r.number, a.name, o.name, cast(m.written_at as char), r.status
            from remark m
                     join revision r on r.id = m.revision_id
                     join account a on a.id = m.written_by
                     join organisation o on o.id = a.organisation_id
                     left join kpi k on k.id = m.kpi_id
            where m.submission_id = ?1
            order by m.id
            """;
    private static final String SAY = """
            insert into remark (submission_id, revision_id, kpi_id, kind, text, written_by, written_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """;
    private static final String MARK = """
            insert into review_mark (revision_id, kpi_id, mark, marked_by, marked_at) values (?1, ?2, ?3, ?4, ?5)
            on duplicate key update mark = values(mark), marked_by = values(marked_by), marked_at = values(marked_at)
            """;

    @PersistenceContext
    EntityManager entities;

    /** A remark, and whether the revision it is about still waits for a decision. */
    record Kept(Review.Remark remark, boolean undecided) {}

    List<Kept> of(long submission) {
        return Row.of(entities.createNativeQuery(OF_REPORT).setParameter(1, submission)).stream()
                .map(row -> new Kept(remark(row), row.text(7).equals("SUBMITTED")))
                .toList();
    }

    Map<KpiCode, Mark> marks(long revision) {
        var query = entities.createNativeQuery("select k.code, m.mark from review_mark m join kpi k on k.id = m.kpi_id"
                        + " where m.revision_id = ?1 order by k.position")
                .setParameter(1, revision);
        var marks = new LinkedHashMap<KpiCode, Mark>();
        Row.of(query).forEach(row -> marks.put(new KpiCode(row.text(0)), Mark.valueOf(row.text(1))));
        return marks;
    }

    void say(
            Heading heading,
            Newest revision,
            @Nullable KpiCode kpi,
            Review.Kind kind,
            String text,
            Person by,
            Instant now) {
        run(
                SAY,
                heading.submission(),
                revision.id(),
                kpi == null ? null : key(heading, kpi),
                kind.name(),
                text,
                by.account(),
                MOMENTS.convertToDatabaseColumn(now));
    }

    void mark(Heading heading, Newest revision, KpiCode kpi, Mark mark, Person by, Instant now) {
        run(MARK, revision.id(), key(heading, kpi), mark.name(), by.account(), MOMENTS.convertToDatabaseColumn(now));
    }

    /** Takes back a reason for return that nobody but the reviewers saw, for another one or because the KPI is agreed after all. */
    void takeBackReason(Heading heading, Newest revision, KpiCode kpi) {
        run(
                "delete from remark where revision_id = ?1 and kpi_id = ?2 and kind = 'RETURN'",
                revision.id(),
                key(heading, kpi));
    }

    private long key(Heading heading, KpiCode kpi) {
        var found = entities.createNativeQuery("select id from kpi where contract_id = ?1 and code = ?2")
                .setParameter(1, heading.contract())
                .setParameter(2, kpi.text())
                .getResultList();
        if (found.isEmpty()) {
            throw new Missing("kpi", kpi);
        }
        return ((Number) found.get(0)).longValue();
    }

    private static Review.Remark remark(Row row) {
        return new Review.Remark(
                row.isNull(0) ? null : new KpiCode(row.text(0)),
                Review.Kind.valueOf(row.text(1)),
                row.text(2),
                row.small(3),
                row.text(4),
                row.text(5),
                row.moment(6));
    }

    private void run(String sql, @Nullable Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
