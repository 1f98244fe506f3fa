package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.decision.Verdict;
import nl.uitkomst.domain.decision.Verdicts;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.spending.Investment.Aim;
import nl.uitkomst.domain.spending.Investment.Brought;
import nl.uitkomst.domain.spending.InvestmentOverview.ContractFund;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was invested, over all contracts whose fund a person may see; the same few queries however many there are. Drafts are nobody's business here. */
@ApplicationScoped
public class Investments {

    private static final String FUNDS = """
            select c.number, c.title,
                   coalesce((select group_concat(o.name order by o.name separator ', ')
                             from contract_party p join organisation o on o.id = p.organisation_id
                             where p.contract_id = c.id and p.role = 'CLIENT' and p.valid_until > least(curdate(), c.ends_on)), ''),
                   c.illustrative, coalesce(f.received, 0), coalesce(f.reserved, 0), coalesce(f.spent, 0)
            from contract c left join investment_fund f on f.contract_id = c.id
            where c.id in (%s) and c.status not in ('DRAFT', 'OFFERED')
              and (f.contract_id is not null or exists (select 1 from proposal p where p.contract_id = c.id and p.number is not null))
            order by c.title, c.number""";

    private static final String INVESTMENTS = """
            select c.number, c.title, p.number, v.title, v.kind, p.status, v.who_gains, o.name, coalesce(r.name, o.name), v.amount,
                   coalesce(f.reserved, 0), coalesce(f.spent, 0), cast(e.at as char),
                   v.kpi, w.name, w.kind, w.unit, w.decimals, v.kpi_from, v.kpi_to, v.kpi_by,
                   b.result, b.happened, b.final, b.lesson, p.id
            from proposal p
                     join contract c on c.id = p.contract_id
                     join proposal_version v on v.proposal_id = p.id
                         and v.number = (select max(n.number) from proposal_version n where n.proposal_id = p.id)
                     join organisation o on o.id = p.organisation_id
                     left join organisation r on r.id = v.carrier_id
                     left join fund_commitment f on f.contract_id = p.contract_id and f.proposal_id = p.id
                     left join proposal_event e on e.id = (select max(d.id) from proposal_event d
                                                           where d.proposal_id = p.id and d.act in ('ADOPTED', 'REJECTED'))
                     left join kpi k on k.contract_id = p.contract_id and k.code = v.kpi
                     left join kpi_version w on w.kpi_id = k.id
                         and w.valid_from = (select max(x.valid_from) from kpi_version x where x.kpi_id = k.id)
                     left join look_back b on b.proposal_id = p.id
            where p.contract_id in (%s) and p.number is not null
            order by c.title, c.number, p.number desc""";

    private static final String ABOUT = """
            select p.number, v.title, coalesce((select min(s.on_day) from spending_step s where s.proposal_id = p.id and s.kind = 'PAID'), cast(e.at as date))
            from proposal p
                     join contract c on c.id = p.contract_id
                     join proposal_version v on v.proposal_id = p.id
                         and v.number = (select max(n.number) from proposal_version n where n.proposal_id = p.id)
                     join proposal_event e on e.id = (select max(d.id) from proposal_event d where d.proposal_id = p.id and d.act = 'ADOPTED')
            where c.number = ?1 and v.kpi = ?2 and p.status in ('ADOPTED', 'DONE', 'STOPPED') and c.id in (%s)
            order by p.number""";

    /** An investment that began on a day: when it was first paid, or else when it was decided. */
    public record Begun(int number, String title, LocalDate on) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Relations relations;

    @Inject
    Verdicts verdicts;

    public InvestmentOverview of(Person reader) {
        var contracts = relations.contractsWhere(Act.SEE_FUND, reader);
        if (contracts.isEmpty()) {
            return new InvestmentOverview(List.of(), List.of());
        }
        var keys = contracts.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var decided = verdicts.of(contracts);
        return new InvestmentOverview(
                Row.of(entities.createNativeQuery(FUNDS.formatted(keys))).stream()
                        .map(Investments::fund)
                        .toList(),
                Row.of(entities.createNativeQuery(INVESTMENTS.formatted(keys))).stream()
                        .map(row -> investment(row, decided.get(row.number(25))))
                        .toList());
    }

    /** What was adopted to move this KPI, as far as this person may know of it. */
    public List<Begun> about(Person reader, ContractNumber contract, KpiCode kpi) {
        var contracts = relations.contractsWhere(Act.SEE_FUND, reader);
        if (contracts.isEmpty()) {
            return List.of();
        }
        var keys = contracts.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var query = entities.createNativeQuery(ABOUT.formatted(keys))
                .setParameter(1, contract.text())
                .setParameter(2, kpi.text());
        return Row.of(query).stream()
                .map(row -> new Begun(row.small(0), row.text(1), row.date(2)))
                .toList();
    }

    private static ContractFund fund(Row row) {
        var received = euro(row, 4);
        var reserved = euro(row, 5);
        var spent = euro(row, 6);
        return new ContractFund(
                new ContractNumber(row.text(0)),
                row.text(1),
                row.text(2),
                row.flag(3),
                received,
                received.minus(reserved).minus(spent),
                reserved,
                spent);
    }

    private static Investment investment(Row row, @Nullable Verdict verdict) {
        return new Investment(
                new ContractNumber(row.text(0)),
                row.text(1),
                row.small(2),
                row.text(3),
                Proposal.Kind.valueOf(row.text(4)),
                Proposal.Status.valueOf(row.text(5)),
                row.text(6),
                row.text(7),
                row.text(8),
                euro(row, 9),
                euro(row, 10),
                euro(row, 11),
                row.momentOrNull(12),
                verdict,
                aim(row),
                brought(row));
    }

    private static @Nullable Aim aim(Row row) {
        var to = row.decimalOrNull(19);
        if (row.isNull(14) || to == null || row.isNull(20)) {
            return null;
        }
        return new Aim(
                row.text(13),
                row.text(14),
                KpiKind.valueOf(row.text(15)),
                Objects.requireNonNullElse(row.textOrNull(16), ""),
                row.small(17),
                row.decimalOrNull(18),
                to,
                row.date(20));
    }

    private static @Nullable Brought brought(Row row) {
        return row.isNull(21)
                ? null
                : new Brought(LookBack.Result.valueOf(row.text(21)), row.decimalOrNull(22), row.flag(23), row.text(24));
    }

    private static Euro euro(Row row, int column) {
        return new Euro(Objects.requireNonNullElse(row.decimalOrNull(column), BigDecimal.ZERO));
    }
}
