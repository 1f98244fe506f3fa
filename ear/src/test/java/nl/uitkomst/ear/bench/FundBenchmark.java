package nl.uitkomst.ear.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The fund of a contract as a page and as JSON. */
final class FundBenchmark {

    private static final List<String> FUND = List.of(
            AgainstSql.PARTIES,
            "select c.number, c.title, c.illustrative, c.legal_form, c.status from contract c where c.number = ?",
            """
            select e.number, e.kind, e.amount, e.year, e.settlement, e.proposal_id, e.phase, e.reason, e.booked_by_name, e.booked_at
            from contract c join fund_entry e on e.contract_id = c.id where c.number = ? order by e.number""",
            """
            select p.id, p.number, v.title, f.reserved, f.spent
            from contract c join fund_commitment f on f.contract_id = c.id join proposal p on p.id = f.proposal_id
                     join proposal_version v on v.proposal_id = p.id
                         and v.number = (select max(l.number) from proposal_version l where l.proposal_id = p.id)
            where c.number = ? order by p.number""");

    /** What the page also tells: the proposals, each with what it should move and what was asked about it. */
    private static final String PROPOSALS = """
            select p.public_id, p.number, v.kind, v.title, p.status, v.amount,
                   (select count(*) from proposal_phase f where f.version_id = v.id),
                   (select w.name from kpi k join kpi_version w on w.kpi_id = k.id
                    where k.contract_id = p.contract_id and k.code = v.kpi order by w.valid_from desc limit 1),
                   o.name,
                   (select count(*) from proposal_remark q
                    where q.proposal_id = p.id and q.question_id is null and not q.by_proposer
                      and not exists (select 1 from proposal_remark a where a.question_id = q.id and a.by_proposer)),
                   coalesce((select e.at from proposal_event e where e.proposal_id = p.id and e.act = 'PUT_FORWARD' limit 1), v.written_at)
            from contract c
                     join proposal p on p.contract_id = c.id and p.number is not null
                     join proposal_version v on v.proposal_id = p.id
                         and v.number = (select max(n.number) from proposal_version n where n.proposal_id = p.id)
                     join organisation o on o.id = p.organisation_id
            where c.number = ? order by p.number desc""";

    private FundBenchmark() {}

    static List<Double> run(MeasuredNation nation, Duration time, int rounds) throws Exception {
        var page = Stream.concat(FUND.stream(), Stream.of(PROPOSALS)).toList();
        return new AgainstSql(nation.measured(), time, rounds)
                .run(List.of(of(nation, "fund, as a page", "", page), of(nation, "fund, as JSON", "/api/v1", FUND)));
    }

    private static AgainstSql.Case of(MeasuredNation nation, String what, String root, List<String> sql) {
        return new AgainstSql.Case(
                what,
                MeasuredNation.THOUSAND,
                turn -> root + "/contracten/" + nation.contract(turn) + "/investeringen",
                sql,
                nation::contract);
    }
}
