package nl.uitkomst.domain.dialogue;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.dialogue.KpiFact.Explanation;
import nl.uitkomst.domain.dialogue.ReportFact.Question;
import nl.uitkomst.domain.dialogue.ReportFact.Round;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.DutchClock;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.submission.Submission;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a conversation needs of the report of one period, in four questions. What stands in a draft is nobody's business yet. */
final class KeptReport {

    private static final String REPORT = """
            select s.id, s.status, s.due_on, s.counting_revision_id, s.counting_final,
                   (select n.text from narrative n where n.revision_id = s.counting_revision_id and n.section = 'BOTTLENECKS')
            from submission s where s.contract_id = ?1 and s.year = ?2 and s.number = ?3
            """;
    private static final String ROUNDS = """
            select r.number, cast(r.submitted_at as char), cast(r.decided_at as char)
            from revision r where r.submission_id = ?1 and r.status <> 'DRAFT' order by r.number
            """;
    private static final String EXPLANATIONS = """
            select k.code, o.name, e.text
            from explanation e join kpi k on k.id = e.kpi_id join organisation o on o.id = e.organisation_id
            where e.revision_id = ?1 order by k.position, o.name
            """;
    private static final String REMARKS = """
            select k.code, m.kind, cast(m.written_at as char)
            from remark m left join kpi k on k.id = m.kpi_id
            where m.submission_id = ?1 and m.kind in ('QUESTION', 'ANSWER') order by m.id
            """;

    private final EntityManager entities;

    KeptReport(EntityManager entities) {
        this.entities = entities;
    }

    /** @param open the KPIs about which a question waits for an answer */
    record Kept(ReportFact fact, List<Explanation> explanations, List<String> open) {

        List<Explanation> explained(KpiCode kpi) {
            return explanations.stream().filter(one -> one.kpi().equals(kpi)).toList();
        }

        boolean asked(KpiCode kpi) {
            return open.contains(kpi.text());
        }
    }

    Optional<Kept> of(long contract, ReportingPeriod period) {
        return rows(REPORT, contract, period.year(), period.number()).stream()
                .findFirst()
                .map(this::kept);
    }

    private Kept kept(Row row) {
        var rounds = rows(ROUNDS, row.number(0)).stream()
                .map(round -> new Round(round.small(0), day(round.momentOrNull(1)), dayOrNull(round.momentOrNull(2))))
                .toList();
        var explanations = rows(EXPLANATIONS, row.columns()[3]).stream()
                .map(one -> new Explanation(new KpiCode(one.text(0)), one.text(1), one.text(2)))
                .toList();
        var open = new HashMap<String, Instant>();
        var questions = questions(row.number(0), open);
        var fact = new ReportFact(
                Submission.Status.valueOf(row.text(1)),
                row.date(2),
                !row.isNull(3),
                row.flag(4),
                rounds,
                questions,
                row.isNull(5) ? "" : row.text(5).strip());
        return new Kept(fact, explanations, List.copyOf(open.keySet()));
    }

    /** An answer is to all that was asked about the same until then. What stays behind is open, under its KPI or under nothing. */
    private List<Question> questions(long submission, Map<String, Instant> open) {
        var questions = new ArrayList<Question>();
        for (var row : rows(REMARKS, submission)) {
            var about = row.isNull(0) ? "" : row.text(0);
            if (row.text(1).equals("QUESTION")) {
                open.putIfAbsent(about, row.moment(2));
            } else {
                var asked = open.remove(about);
                if (asked != null) {
                    questions.add(new Question(asked, row.moment(2)));
                }
            }
        }
        open.values().forEach(asked -> questions.add(new Question(asked, null)));
        return questions;
    }

    private List<Row> rows(String sql, @Nullable Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query);
    }

    private static LocalDate day(@Nullable Instant moment) {
        if (moment == null) {
            throw new IllegalStateException("A report was handed in at no moment");
        }
        return moment.atZone(DutchClock.NETHERLANDS).toLocalDate();
    }

    private static @Nullable LocalDate dayOrNull(@Nullable Instant moment) {
        return moment == null ? null : day(moment);
    }
}
