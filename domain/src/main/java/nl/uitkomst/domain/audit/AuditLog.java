package nl.uitkomst.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.audit.AuditEntry.Result;
import nl.uitkomst.domain.shared.InstantConverter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the trail, newest first. An auditor reads what concerns the contracts of the own municipality, and what its own people did; an administrator
 * what concerns accounts and access, of everyone when keeping the product for all. */
@ApplicationScoped
public class AuditLog {

    private static final InstantConverter TIMES = new InstantConverter();

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessPolicy policy;

    @Inject
    Accounts accounts;

    @Inject
    Relations relations;

    /** At most this many entries, for someone who may read them. */
    public List<AuditEntry> read(Person by, AuditFilter filter, int most) {
        policy.require(policy.mayReadLog(by));
        var values = new ArrayList<Object>();
        var where = new ArrayList<String>();
        where.add(sight(by, values));
        limit(where, values, "contract_id = ?", filter.contract());
        limit(where, values, "actor like ?", filter.actor() == null ? null : "%" + literally(filter.actor()) + "%");
        limit(where, values, "action like ?", filter.action() == null ? null : literally(filter.action()) + "%");
        limit(
                where,
                values,
                "result = ?",
                filter.result() == null ? null : filter.result().name());
        limit(where, values, "at >= ?", TIMES.convertToDatabaseColumn(filter.from()));
        limit(where, values, "at < ?", TIMES.convertToDatabaseColumn(filter.until()));
        limit(where, values, "id < ?", filter.before());
        var query = entities.createNativeQuery(
                Chain.COLUMNS + " where " + String.join(" and ", where) + " order by id desc");
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return entries(query.setMaxResults(most).getResultList());
    }

    /** The actions that were ever written, for choosing among them. */
    public List<String> actions() {
        List<?> found = entities.createNativeQuery("select distinct action from audit_entry order by action")
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private static List<AuditEntry> entries(List<?> rows) {
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    /** The contracts whose entries this person may read: their numbers, by id. */
    public Map<Long, String> contracts(Person by) {
        var ids = relations.contractsWhere(Act.READ_LOG, by);
        if (ids.isEmpty()) {
            return Map.of();
        }
        var numbers = new TreeMap<Long, String>();
        List<?> rows = entities.createNativeQuery("select id, number from contract where id in (" + list(ids) + ")")
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> numbers.put(((Number) row[0]).longValue(), (String) row[1]));
        return numbers;
    }

    private String sight(Person by, List<Object> values) {
        if (by.role() == Role.ADMINISTRATOR) {
            return sightOfAdministrator(by, values);
        }
        values.add(by.organisationName());
        var contracts = list(relations.contractsWhere(Act.READ_LOG, by));
        return contracts.isEmpty() ? "organisation = ?1" : "(organisation = ?1 or contract_id in (" + contracts + "))";
    }

    private static String list(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Not of tenders and bids, and not of drafts of proposals: those stand under no contract, so that the other side does not learn of them, and are no matter of accounts. */
    private String sightOfAdministrator(Person by, List<Object> values) {
        var apart = "contract_id is null and object_type not in ('proposal', 'tender', 'bid')";
        if (accounts.get(by.account()).isHost()) {
            return apart;
        }
        values.add(by.organisationName());
        return apart + " and organisation = ?1";
    }

    private static void limit(List<String> where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            values.add(value);
            where.add(condition.replace("?", "?" + values.size()));
        }
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                ((Number) row[0]).longValue(),
                TIMES.convertToEntityAttribute((String) row[1]),
                (String) row[2],
                number(row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                number(row[9]),
                Result.valueOf((String) row[10]),
                (String) row[11],
                (String) row[12],
                (String) row[13]);
    }

    private static @Nullable Long number(@Nullable Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
