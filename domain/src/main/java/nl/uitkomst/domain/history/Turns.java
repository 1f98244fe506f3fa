package nl.uitkomst.domain.history;

import nl.uitkomst.domain.history.ContractOnDay.Ground;
import nl.uitkomst.domain.history.ContractOnDay.Signer;
import nl.uitkomst.domain.shared.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** The days on which something in a contract begins or ends, and what was signed to make it so: a query each. */
final class Turns {

    // Whoever takes part in a cooperative counts as far as the term of the contract goes.
    private static final String DAYS = """
            select starts_on, 0 from contract{known} where id = ?1 and ?2 is not null
            union all select valid_until, 0 from earlier_terms{known} where contract_id = ?1
            union all select valid_from, 0 from contract_party{known} where contract_id = ?1
            union all select valid_until, 0 from contract_party{known} where contract_id = ?1
            union all select valid_from, 0 from lump_sum{known} where contract_id = ?1
            union all select valid_until, 0 from lump_sum{known} where contract_id = ?1
            union all select v.valid_from, 0 from kpi{known} k join kpi_version{known} v on v.kpi_id = k.id where k.contract_id = ?1
            union all select v.valid_until, 0 from kpi{known} k join kpi_version{known} v on v.kpi_id = k.id where k.contract_id = ?1
            union all select f.valid_until, 0 from contract_party{known} p join former_name{known} f on f.organisation_id = p.organisation_id
                where p.contract_id = ?1
            union all select valid_from, 0 from money_agreement{known} where contract_id = ?1
            union all select valid_from, 0 from extension_option{known} where contract_id = ?1
            union all select valid_until, 0 from extension_option{known} where contract_id = ?1
            union all select valid_from, 0 from notice_period{known} where contract_id = ?1
            union all select valid_from, 0 from agreed_date{known} where contract_id = ?1
            union all select valid_from, 0 from phased_start{known} where contract_id = ?1
            union all select valid_from, 0 from contract_inhabitants{known} where contract_id = ?1
            union all select valid_until, 0 from contract_inhabitants{known} where contract_id = ?1
            union all select valid_from, 0 from access_rule{known} where contract_id = ?1
            union all select valid_until, 0 from access_rule{known} where contract_id = ?1
            union all select m.valid_from, 0 from contract_party{known} p join membership{known} m on m.cooperative_id = p.organisation_id
                where p.contract_id = ?1 and p.role = 'CONTRACTOR' and m.valid_from >= p.valid_from and m.valid_from < p.valid_until
            union all select m.valid_until, 0 from contract_party{known} p join membership{known} m on m.cooperative_id = p.organisation_id
                where p.contract_id = ?1 and p.role = 'CONTRACTOR' and m.valid_until > p.valid_from and m.valid_until <= p.valid_until""";

    private static final String GROUNDS = """
            select 0 as number, '' as reason, c.starts_on as day, o.name, s.signer, cast(s.signed_at as char) as at
            from contract{known} c
                     join contract_signature{known} s on s.contract_id = c.id
                     join organisation{known} o on o.id = s.organisation_id
            where c.id = ?1 and c.status not in ('DRAFT', 'OFFERED')
            union all
            select a.number, a.reason, a.effective_on, o.name, s.signer, cast(s.signed_at as char)
            from amendment{known} a
                     join amendment_signature{known} s on s.amendment_id = a.id
                     join organisation{known} o on o.id = s.organisation_id
            where a.contract_id = ?1 and a.status = 'IN_FORCE' and a.effective_on <= ?2""";

    private Turns() {}

    /** From the first day of the term to its last, earliest first. */
    static List<LocalDate> days(AsKnown known, long contract, ContractState state) {
        var term = state.terms().term();
        return known.rows(DAYS, contract, state.on()).stream()
                .map(row -> row.date(0))
                .filter(term::includes)
                .distinct()
                .sorted()
                .toList();
    }

    /** The contract itself first, then its amendments in the order of their days. */
    static List<Ground> grounds(AsKnown known, long contract, LocalDate day) {
        var grounds = new LinkedHashMap<Integer, Ground>();
        var rows = new ArrayList<>(known.rows(GROUNDS, contract, day));
        rows.sort(Comparator.comparing((Row row) -> row.date(2))
                .thenComparing(row -> row.small(0))
                .thenComparing(row -> row.text(5))
                .thenComparing(row -> row.text(3)));
        for (var row : rows) {
            grounds.computeIfAbsent(row.small(0), number -> ground(row))
                    .signers()
                    .add(signer(row));
        }
        return List.copyOf(grounds.values());
    }

    private static Ground ground(Row row) {
        return new Ground(row.small(0), row.text(1), row.date(2), new ArrayList<>());
    }

    private static Signer signer(Row row) {
        return new Signer(row.text(3), row.text(4), row.moment(5));
    }
}
