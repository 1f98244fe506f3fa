package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.Inhabitants;
import nl.uitkomst.domain.history.ContractState.Provisions;
import nl.uitkomst.domain.shared.Row;

import java.time.LocalDate;
import java.util.List;

/** For whom a contract is, as the tables say it: two queries. No amendment changes it, so what is known is in force on every day. */
final class ProvisionsAgreed {

    private static final String INHABITANTS = """
            select i.organisation_id, i.year, i.inhabitants
            from contract_inhabitants{known} i
            where i.contract_id = ?1 and ?2 is not null
            order by i.year, i.organisation_id""";

    private static final String ACCESS = """
            select a.provision, a.conditions, a.tariffs, a.maximum, a.otherwise
            from access_rule{known} a
            where a.contract_id = ?1 and ?2 is not null
            order by a.position""";

    private final List<Row> inhabitants;
    private final List<Row> access;

    ProvisionsAgreed(AsKnown known, long contract, LocalDate day) {
        inhabitants = known.rows(INHABITANTS, contract, day);
        access = known.rows(ACCESS, contract, day);
    }

    Provisions all() {
        var counts = inhabitants.stream()
                .map(row -> new Inhabitants.Count(row.number(0), row.small(1), row.small(2)))
                .toList();
        return new Provisions(
                Inhabitants.of(counts),
                access.stream().map(ProvisionsAgreed::rule).toList());
    }

    private static AccessRule rule(Row row) {
        return new AccessRule(
                row.text(0),
                row.text(1).lines().toList(),
                row.text(2).lines().map(AccessRule.Tariff::valueOf).toList(),
                row.text(3),
                row.text(4));
    }
}
