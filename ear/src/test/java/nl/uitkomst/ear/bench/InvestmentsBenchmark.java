package nl.uitkomst.ear.bench;

import java.time.Duration;
import java.util.List;

/** What was invested over all contracts, for an alderman with a few, and for who watches a hundred and a thousand; as a page and as JSON. */
final class InvestmentsBenchmark {

    private static final String SEEN = "(select x.contract_id from contract_party x where x.organisation_id = ?)";

    private static final List<String> OVERVIEW = List.of(
            """
            select p.contract_id, p.role, p.valid_from, p.valid_until, p.organisation_id, p.leads
            from contract_party p where p.contract_id in %s""".formatted(SEEN),
            """
            select c.number, c.title,
                   (select group_concat(o.name order by o.name separator ', ')
                    from contract_party p join organisation o on o.id = p.organisation_id
                    where p.contract_id = c.id and p.role = 'CLIENT' and p.valid_until > least(curdate(), c.ends_on)),
                   c.illustrative, f.received, f.reserved, f.spent
            from contract c join investment_fund f on f.contract_id = c.id
            where c.id in %s order by c.title, c.number""".formatted(SEEN),
            """
            select c.number, c.title, p.number, v.title, v.kind, p.status, v.who_gains, o.name, coalesce(r.name, o.name), v.amount, f.reserved, f.spent,
                   (select max(e.at) from proposal_event e where e.proposal_id = p.id and e.act in ('ADOPTED', 'REJECTED')),
                   v.kpi, w.name, w.kind, w.unit, w.decimals, v.kpi_from, v.kpi_to, v.kpi_by, b.result, b.happened, b.final, b.lesson
            from proposal p
                     join contract c on c.id = p.contract_id
                     join proposal_version v on v.proposal_id = p.id
                         and v.number = (select max(n.number) from proposal_version n where n.proposal_id = p.id)
                     join organisation o on o.id = p.organisation_id
                     left join organisation r on r.id = v.carrier_id
                     left join fund_commitment f on f.contract_id = p.contract_id and f.proposal_id = p.id
                     left join kpi k on k.contract_id = p.contract_id and k.code = v.kpi
                     left join kpi_version w on w.kpi_id = k.id and w.valid_until = '9999-12-31'
                     left join look_back b on b.proposal_id = p.id
            where p.contract_id in %s and p.number is not null order by c.title, c.number, p.number desc""".formatted(SEEN),
            """
            select v.id, v.proposal_id, v.number, v.ground, r.every_member, r.chair_id, r.quorum_unit, r.quorum_amount, r.majority, r.counted,
                   r.abstentions_count, r.interest, r.tie, r.consent
            from voting v join decision_rule r on r.id = v.rule_id where v.contract_id in %s and v.status = 'CLOSED'""".formatted(SEEN),
            """
            select s.voting_id, s.organisation_id, s.weight from voting_seat s join voting v on v.id = s.voting_id
            where v.contract_id in %s and v.status = 'CLOSED'""".formatted(SEEN),
            """
            select w.voting_id, w.organisation_id, w.kind, w.said from voting_word w join voting v on v.id = w.voting_id
            where v.contract_id in %s and v.status = 'CLOSED' order by w.id""".formatted(SEEN));

    private InvestmentsBenchmark() {}

    static List<Double> run(MeasuredNation nation, Duration time, int rounds) throws Exception {
        return new AgainstSql(nation.measured(), time, rounds)
                .run(List.of(
                        of(nation, "alderman's overview, as a page", MeasuredNation.ALDERMAN, ""),
                        of(nation, "alderman's overview, as JSON", MeasuredNation.ALDERMAN, "/api/v1"),
                        of(nation, "100 contracts, as a page", MeasuredNation.HUNDRED, ""),
                        of(nation, "100 contracts, as JSON", MeasuredNation.HUNDRED, "/api/v1"),
                        of(nation, "1,000 contracts, as a page", MeasuredNation.THOUSAND, ""),
                        of(nation, "1,000 contracts, as JSON", MeasuredNation.THOUSAND, "/api/v1")));
    }

    private static AgainstSql.Case of(MeasuredNation nation, String what, int account, String root) {
        return new AgainstSql.Case(
                what, account, turn -> root + "/investeringen", OVERVIEW, turn -> nation.organisation(account));
    }
}
