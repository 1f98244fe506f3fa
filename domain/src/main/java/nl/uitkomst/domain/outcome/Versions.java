package nl.uitkomst.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells without computing anything whether outcomes are still what they were: a digest of the revisions that count and of when what was agreed last changed. */
@ApplicationScoped
class Versions {

    private static final int DIGITS = 32;

    // A row that goes lowers the count, a row that changes or comes raises the moment.
    private static final String STATE = """
            select c.id, convert(concat_ws('/', c.id, c.row_start,
                   (select concat_ws(' ', count(*), max(p.row_start), max(o.row_start))
                    from contract_party p join organisation o on o.id = p.organisation_id where p.contract_id = c.id),
                   (select concat_ws(' ', count(*), max(m.row_start), max(o.row_start))
                    from contract_party p join membership m on m.cooperative_id = p.organisation_id join organisation o on o.id = m.provider_id
                    where p.contract_id = c.id and p.role = 'CONTRACTOR'),
                   (select concat_ws(' ', count(*), max(i.row_start)) from contract_inhabitants i where i.contract_id = c.id),
                   (select concat_ws(' ', count(*), max(k.row_start), max(v.row_start))
                    from kpi k join kpi_version v on v.kpi_id = k.id where k.contract_id = c.id),
                   (select concat_ws(' ', count(*), max(t.row_start))
                    from kpi k join kpi_version v on v.kpi_id = k.id join kpi_target t on t.kpi_version_id = v.id where k.contract_id = c.id),
                   (select concat_ws(' ', count(*), max(b.row_start))
                    from kpi k join kpi_version v on v.kpi_id = k.id join kpi_base b on b.kpi_version_id = v.id where k.contract_id = c.id),
                   (select group_concat(concat_ws(' ', s.id, s.counting_revision_id, s.counting_final, s.due_on) order by s.id)
                    from submission s where s.contract_id = c.id)) using utf8mb4)
            from contract c
            where c.id in (%s)
            order by c.id""";

    @PersistenceContext
    EntityManager entities;

    String of(Collection<Long> contracts, LocalDate today) {
        return digest(today, each(contracts, today).values());
    }

    /** Of every contract by itself. */
    Map<Long, String> each(Collection<Long> contracts, LocalDate today) {
        var found = new LinkedHashMap<Long, String>();
        for (var row : Rows.of(entities, STATE, contracts)) {
            found.put(row.id(), digest(today, List.of(row.text())));
        }
        return found;
    }

    private static String digest(LocalDate today, Collection<String> states) {
        var digest = sha256();
        digest.update(today.toString().getBytes(StandardCharsets.UTF_8));
        states.forEach(state -> digest.update(state.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
