package nl.uitkomst.ear.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The dialogue that goes on about the last period that was reported on: its preparation, and its agenda with what was said, as pages and as JSON. */
final class DialogueBenchmark {

    private static final String PERIOD = "/gesprekken/2026-K3";
    private static final String DIALOGUE =
            "contract c join dialogue d on d.contract_id = c.id and c.number = ? and d.period_start = '2026-07-01'";
    private static final String REPORT =
            "contract c join submission s on s.contract_id = c.id and c.number = ? and s.year = 2026 and s.number = 3";

    private static final String HEAD = """
            select c.id, c.number, c.title, c.illustrative, c.legal_form, c.status, c.calendar, c.year_start, c.starts_on, c.ends_on, c.tolerated_miss_share,
                   (select group_concat(o.name separator ', ') from contract_party p join organisation o on o.id = p.organisation_id
                    where p.contract_id = c.id and p.role = 'CLIENT' and p.valid_until = '9999-12-31'),
                   (select group_concat(o.name separator ', ') from contract_party p join organisation o on o.id = p.organisation_id
                    where p.contract_id = c.id and p.role = 'CONTRACTOR' and p.valid_until = '9999-12-31')
            from contract c where c.number = ?""";

    private static final String OPEN_ACTIONS = """
            select a.*, o.name from contract c join action a on a.contract_id = c.id join organisation o on o.id = a.owner_id
            where c.number = ? and a.status = 'OPEN' order by a.number""";

    private static final String OPEN_VOICES = """
            select v.*, o.name from contract c join voice v on v.contract_id = c.id left join organisation o on o.id = v.provider_id
            where c.number = ? and v.answer is null order by v.number""";

    private static final String POINTS =
            "select p.* from " + DIALOGUE + " join dialogue_point p on p.dialogue_id = d.id";

    private static final List<String> PREPARATION = List.of(
            HEAD,
            AgainstSql.PARTIES,
            BareServer.FIGURES
                    .replace("from period_total t", "from contract c join period_total t on t.contract_id = c.id")
                    .replace("t.contract_id = %d", "c.number = ? and t.period_start <= '2026-07-01'"),
            """
            select s.id, s.status, s.due_on, s.counting_revision_id, s.counting_final,
                   (select n.text from narrative n where n.revision_id = s.counting_revision_id and n.section = 'BOTTLENECKS')
            from\s""" + REPORT,
            "select r.number, r.submitted_at, r.decided_at from " + REPORT
                    + " join revision r on r.submission_id = s.id and r.status <> 'DRAFT' order by r.number",
            "select k.code, o.name, e.text from " + REPORT
                    + " join explanation e on e.revision_id = s.counting_revision_id join kpi k on k.id = e.kpi_id"
                    + " join organisation o on o.id = e.organisation_id order by k.position, o.name",
            "select k.code, m.kind, m.written_at from " + REPORT
                    + " join remark m on m.submission_id = s.id and m.kind in ('QUESTION', 'ANSWER') left join kpi k on k.id = m.kpi_id",
            OPEN_ACTIONS,
            OPEN_VOICES,
            "select l.* from contract c join lump_sum l on l.contract_id = c.id and c.number = ?",
            "select m.* from contract c join money_agreement m on m.contract_id = c.id and c.number = ?",
            "select p.* from contract c join payment p on p.contract_id = c.id and c.number = ? and p.year = 2026 order by p.paid_on",
            """
            select k.year, k.number, k.category, sum(k.amount) from contract c join cost_counting k on k.contract_id = c.id
            where c.number = ? and k.year <= 2026 group by k.year, k.number, k.category""",
            "select d.* from " + DIALOGUE,
            POINTS);

    private static final List<String> SHEET = List.of(
            AgainstSql.PARTIES,
            "select c.number, c.title, c.illustrative, c.status from contract c where c.number = ?",
            "select d.* from " + DIALOGUE,
            POINTS,
            "select j.* from " + DIALOGUE + " join dialogue_judgement j on j.dialogue_id = d.id",
            "select w.* from " + DIALOGUE + " join dialogue_writing w on w.dialogue_id = d.id",
            "select b.* from " + DIALOGUE + " join dialogue_beside b on b.dialogue_id = d.id and b.settled_at is null",
            "select a.* from " + DIALOGUE + " join dialogue_action a on a.dialogue_id = d.id",
            "select k.* from " + DIALOGUE + " join dialogue_confirmation k on k.dialogue_id = d.id");

    private DialogueBenchmark() {}

    static List<Double> run(MeasuredNation nation, Duration time, int rounds) throws Exception {
        var page = Stream.concat(SHEET.stream(), Stream.of(OPEN_ACTIONS, OPEN_VOICES))
                .toList();
        return new AgainstSql(nation.measured(), time, rounds)
                .run(List.of(
                        of(nation, "preparation, as a page", "", "/voorbereiding", PREPARATION),
                        of(nation, "preparation, as JSON", "/api/v1", "/voorbereiding", PREPARATION),
                        of(nation, "agenda, as a page", "", "", page),
                        of(nation, "agenda, as JSON", "/api/v1", "", SHEET)));
    }

    private static AgainstSql.Case of(MeasuredNation nation, String what, String root, String part, List<String> sql) {
        return new AgainstSql.Case(
                what,
                MeasuredNation.THOUSAND,
                turn -> root + "/contracten/" + nation.contract(turn) + PERIOD + part,
                sql,
                nation::contract);
    }
}
