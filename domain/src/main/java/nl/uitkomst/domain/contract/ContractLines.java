package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.shared.Row;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Contracts in a list. Any number of them takes the same three queries. */
@ApplicationScoped
class ContractLines {

    private static final String CONTRACTS = """
            select c.id, c.number, c.title, c.legal_form, c.starts_on, c.ends_on, c.status, c.illustrative,
                   (select count(*) from kpi k where k.contract_id = c.id),
                   exists (select 1 from contract_signature s where s.contract_id = c.id and s.organisation_id = ?1)
            from contract c where c.id in (%s)
            order by c.number""";

    // Each as it was called on its last day, or is called now.
    private static final String PARTIES = """
            select p.contract_id, p.role, p.valid_until,
                   coalesce((select f.name from former_name f
                             where f.organisation_id = o.id and f.valid_from <= least(?1, date_sub(p.valid_until, interval 1 day))
                               and f.valid_until > least(?1, date_sub(p.valid_until, interval 1 day))), o.name)
            from contract_party p join organisation o on o.id = p.organisation_id
            where p.contract_id in (%s)
            order by p.contract_id, p.leads desc, p.organisation_id, p.valid_from""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    /** Every contract that this person may know of, in the order of their numbers. */
    List<ContractLine> all(Person reader) {
        var standings = new TreeMap<>(relations.all(reader));
        standings.values().removeIf(standing -> !policy.may(Act.SEE, reader, standing));
        if (standings.isEmpty()) {
            return List.of();
        }
        var parties = Row.of(about(PARTIES, standings.keySet()).setParameter(1, today())).stream()
                .collect(Collectors.groupingBy(row -> row.number(0)));
        return Row.of(about(CONTRACTS, standings.keySet()).setParameter(1, reader.organisation())).stream()
                .map(row -> line(reader, row, parties.getOrDefault(row.number(0), List.of()), standings))
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
    }

    private Query about(String sql, Collection<Long> contracts) {
        return entities.createNativeQuery(
                sql.formatted(contracts.stream().map(String::valueOf).collect(Collectors.joining(","))));
    }

    private ContractLine line(Person reader, Row row, List<Row> parties, Map<Long, Standing> standings) {
        var term = new Term(row.date(4), row.date(5));
        var status = Contract.Status.valueOf(row.text(6));
        var waits = status == Contract.Status.OFFERED
                && !row.flag(9)
                && policy.may(Act.AGREE, reader, standings.get(row.number(0)));
        return new ContractLine(
                ContractNumber.valueOf(row.text(1)),
                row.text(2),
                Contract.LegalForm.valueOf(row.text(3)),
                names(parties, Party.Role.CLIENT),
                names(parties, Party.Role.CONTRACTOR),
                names(parties, Party.Role.PARTNER),
                term,
                Progress.phase(status, term, today()),
                row.small(8),
                row.flag(7),
                waits);
    }

    /** Of those who still are a party, or of all when none is any more. */
    private List<String> names(List<Row> parties, Party.Role role) {
        var all =
                parties.stream().filter(row -> row.text(1).equals(role.name())).toList();
        var now = all.stream().filter(row -> row.date(2).isAfter(today())).toList();
        return (now.isEmpty() ? all : now).stream().map(row -> row.text(3)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
