package nl.uitkomst.domain.history;

import nl.uitkomst.domain.history.ContractOnDay.Ground;
import nl.uitkomst.domain.history.ContractOnDay.Signer;
import nl.uitkomst.domain.shared.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The days on which something in a contract begins or ends, and what was signed to make it so: a query each. */
final class Turns {

    // Whoever takes part in a cooperative counts as far as the term of the contract goes.
    private static final String DAYS = """
            select distinct d.day, 0
            from (select starts_on as day from contract{known} where id = ?1
                  union select valid_until from earlier_terms{known} where contract_id = ?1
                  union select valid_from from contract_party{known} where contract_id = ?1
                  union select valid_until from contract_party{known} where contract_id = ?1
                  union select valid_from from lump_sum{known} where contract_id = ?1
                  union select valid_until from lump_sum{known} where contract_id = ?1
                  union select v.valid_from from kpi{known} k join kpi_version{known} v on v.kpi_id = k.id where k.contract_id = ?1
                  union select v.valid_until from kpi{known} k join kpi_version{known} v on v.kpi_id = k.id where k.contract_id = ?1
                  union select f.valid_until
                        from contract_party{known} p join former_name{known} f on f.organisation_id = p.organisation_id
                        where p.contract_id = ?1
                  union select valid_from from money_agreement{known} where contract_id = ?1
                  union select valid_from from extension_option{known} where contract_id = ?1
                  union select valid_until from extension_option{known} where contract_id = ?1
                  union select valid_from from notice_period{known} where contract_id = ?1
                  union select valid_from from agreed_date{known} where contract_id = ?1
                  union select valid_from from phased_start{known} where contract_id = ?1
                  union select m.valid_from
                        from contract_party{known} p join membership{known} m on m.cooperative_id = p.organisation_id
                        where p.contract_id = ?1 and p.role = 'CONTRACTOR' and m.valid_from >= p.valid_from and m.valid_from < p.valid_until
                  union select m.valid_until
                        from contract_party{known} p join membership{known} m on m.cooperative_id = p.organisation_id
                        where p.contract_id = ?1 and p.role = 'CONTRACTOR' and m.valid_until > p.valid_from and m.valid_until <= p.valid_until
                 ) d
                     join contract{known} c on c.id = ?1 and d.day between c.starts_on and c.ends_on
            where ?2 is not null
            order by d.day""";

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
            where a.contract_id = ?1 and a.status = 'IN_FORCE' and a.effective_on <= ?2
            order by day, number, at, name""";

    private Turns() {}

    static List<LocalDate> days(AsKnown known, long contract, LocalDate day) {
        return known.rows(DAYS, contract, day).stream().map(row -> row.date(0)).toList();
    }

    static List<Ground> grounds(AsKnown known, long contract, LocalDate day) {
        var grounds = new LinkedHashMap<Integer, Ground>();
        for (var row : known.rows(GROUNDS, contract, day)) {
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
