package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.proposal.Dossier.KpiLabel;
import nl.uitkomst.domain.proposal.Proposal.Kind;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lists and pages of proposals show, each by one query however many there are. */
@ApplicationScoped
class ProposalLines {

    private static final String LINES = """
            select cast(p.public_id as char), p.number, v.kind, v.title, p.status, v.amount,
                   (select count(*) from proposal_phase f where f.version_id = v.id),
                   (select w.name from kpi k join kpi_version w on w.kpi_id = k.id
                    where k.contract_id = p.contract_id and k.code = v.kpi order by w.valid_from desc limit 1),
                   o.name,
                   (select count(*) from proposal_remark q
                    where q.proposal_id = p.id and q.question_id is null and not q.by_proposer
                      and not exists (select 1 from proposal_remark a where a.question_id = q.id and a.by_proposer)),
                   coalesce((select cast(e.at as char) from proposal_event e
                             where e.proposal_id = p.id and e.act = 'PUT_FORWARD' limit 1), cast(v.written_at as char))
            from proposal p
                     join proposal_version v on v.proposal_id = p.id
                         and v.number = (select max(n.number) from proposal_version n where n.proposal_id = p.id)
                     join organisation o on o.id = p.organisation_id
            where p.contract_id = ?1
              and (p.number is not null or p.status = 'DRAFT' and p.side = ?2 and (p.side <> 'PARTNER' or p.organisation_id = ?3))
            order by coalesce(p.number, p.id) desc""";

    private static final String KPIS = """
            select k.code, v.name, v.unit, v.kind
            from kpi k join kpi_version v on v.kpi_id = k.id
                and v.valid_from = (select max(n.valid_from) from kpi_version n where n.kpi_id = k.id)
            where k.contract_id = ?1
            order by k.position, k.code""";

    private static final String CARRIERS = """
            select distinct o.id, cast(o.public_id as char), o.name
            from proposal_version v join organisation o on o.id = v.carrier_id
            where v.proposal_id = ?1""";

    @PersistenceContext
    EntityManager entities;

    /** Those that were put forward, and the drafts of one side; of equal parties those of the one party. */
    List<ProposalLine> all(long contract, Relation side, long organisation) {
        return lines(entities.createNativeQuery(LINES)
                .setParameter(1, contract)
                .setParameter(2, side.name())
                .setParameter(3, organisation));
    }

    private static List<ProposalLine> lines(Query query) {
        return Row.of(query).stream().map(ProposalLines::line).toList();
    }

    private static ProposalLine line(Row row) {
        var amount = row.decimalOrNull(5);
        return new ProposalLine(
                UUID.fromString(row.text(0)),
                row.isNull(1) ? null : row.small(1),
                Kind.valueOf(row.text(2)),
                row.text(3),
                Status.valueOf(row.text(4)),
                amount == null ? null : new Euro(amount),
                row.small(6),
                row.textOrNull(7),
                row.text(8),
                row.small(9),
                row.moment(10));
    }

    /** As they are known now or were known last. */
    Map<KpiCode, KpiLabel> kpis(long contract) {
        var found = new LinkedHashMap<KpiCode, KpiLabel>();
        for (var row : Row.of(entities.createNativeQuery(KPIS).setParameter(1, contract))) {
            var code = new KpiCode(row.text(0));
            found.put(code, new KpiLabel(code, row.text(1), row.text(2), KpiKind.valueOf(row.text(3))));
        }
        return found;
    }

    /** Who carries out one of the versions of a proposal. */
    Map<Long, Carrier> carriers(long proposal) {
        var found = new HashMap<Long, Carrier>();
        for (var row : Row.of(entities.createNativeQuery(CARRIERS).setParameter(1, proposal))) {
            found.put(row.number(0), new Carrier(row.number(0), UUID.fromString(row.text(1)), row.text(2)));
        }
        return found;
    }
}
