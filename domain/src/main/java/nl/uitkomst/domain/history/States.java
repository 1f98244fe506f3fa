package nl.uitkomst.domain.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.contract.Terms;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.UUID;

/** Contracts as they stood. Every question takes the same few queries, however often a contract was amended. */
@ApplicationScoped
public class States {

    // What stood before an amendment is kept apart, without gaps: the first that had not made way yet is the one in
    // force.
    private static final String TERMS = """
            (select 0 as place, c.number, t.title, t.legal_form, t.starts_on, t.ends_on, t.calendar, t.year_start, t.weeks_until_due,
                    t.tolerated_miss_share, t.scope, t.illustrative, t.steering_model, t.funding, t.areas, t.target_groups
             from earlier_terms{known} t join contract{known} c on c.id = t.contract_id
             where t.contract_id = ?1 and t.valid_until > ?2
             order by t.valid_from limit 1)
            union all
            (select 1, c.number, c.title, c.legal_form, c.starts_on, c.ends_on, c.calendar, c.year_start, c.weeks_until_due,
                    c.tolerated_miss_share, c.scope, c.illustrative, c.steering_model, c.funding, c.areas, c.target_groups
             from contract{known} c where c.id = ?1)
            order by place limit 1""";

    private static final String PARTIES = """
            select p.organisation_id, cast(o.public_id as char), coalesce((select f.name from former_name{known} f
                              where f.organisation_id = o.id and f.valid_from <= ?2 and f.valid_until > ?2),
                            if(o.next_name_on <= ?2, o.next_name, o.name)) as name, p.role, p.valid_from, p.valid_until
            from contract_party{known} p join organisation{known} o on o.id = p.organisation_id
            where p.contract_id = ?1 and p.valid_from <= ?2 and p.valid_until > ?2
            order by field(p.role, 'CLIENT', 'CONTRACTOR', 'PARTNER'), p.valid_from, name""";

    private static final String MEMBERS = """
            select m.cooperative_id, m.provider_id, cast(o.public_id as char), coalesce((select f.name from former_name{known} f
                              where f.organisation_id = o.id and f.valid_from <= ?2 and f.valid_until > ?2),
                            if(o.next_name_on <= ?2, o.next_name, o.name)) as name, m.role, m.valid_from, m.valid_until
            from contract_party{known} p
                     join membership{known} m on m.cooperative_id = p.organisation_id and m.valid_from <= ?2 and m.valid_until > ?2
                     join organisation{known} o on o.id = m.provider_id
            where p.contract_id = ?1 and p.role = 'CONTRACTOR' and p.valid_from <= ?2 and p.valid_until > ?2
            order by m.cooperative_id, field(m.role, 'MEMBER', 'MAIN_CONTRACTOR', 'SUBCONTRACTOR', 'SUPPLIER'), name""";

    @PersistenceContext
    EntityManager entities;

    /** Outside a container. */
    public static States in(EntityManager entities) {
        var it = new States();
        it.entities = entities;
        return it;
    }

    /**
     * What is in force on a day, as far as is known now.
     *
     * @throws Missing when there is no such contract
     */
    public ContractState inForce(long contract, LocalDate on) {
        return read(contract, on, null);
    }

    /**
     * What was in force on a day as far as was known at a moment.
     *
     * @throws Missing when there was no such contract at that moment
     */
    public ContractState known(long contract, LocalDate on, Instant at) {
        return read(contract, on, at);
    }

    private ContractState read(long contract, LocalDate on, @Nullable Instant at) {
        var found = new AsKnown(entities, at).rows(TERMS, contract, on);
        if (found.isEmpty()) {
            throw new Missing("contract", contract);
        }
        var head = found.get(0);
        var terms = terms(head);
        var day = on.isBefore(terms.term().first()) ? terms.term().first() : on;
        var known = new AsKnown(entities, at);
        var parts = new PartsAgreed(known, contract, day);
        return new ContractState(
                ContractNumber.valueOf(head.text(1)),
                day,
                terms,
                known.rows(PARTIES, contract, day).stream().map(States::party).toList(),
                known.rows(MEMBERS, contract, day).stream().map(States::member).toList(),
                parts.lumpSums(),
                new KpisInForce(known, contract, day).all(),
                parts.money(),
                parts.time(),
                parts.provisions());
    }

    private static Terms terms(Row row) {
        var reporting = new Reporting(ReportingCalendar.valueOf(row.text(6)), Month.of(row.small(7)), row.small(8));
        return new Terms(
                row.text(2),
                Contract.LegalForm.valueOf(row.text(3)),
                new Term(row.date(4), row.date(5)),
                reporting,
                Objects.requireNonNull(row.decimalOrNull(9)),
                row.text(10),
                row.flag(11),
                steering(row));
    }

    private static Steering steering(Row row) {
        return new Steering(
                row.isNull(12) ? null : Steering.Model.valueOf(row.text(12)),
                row.isNull(13) ? null : Steering.Funding.valueOf(row.text(13)),
                row.text(14).lines().toList(),
                row.text(15).lines().toList());
    }

    private static PartyState party(Row row) {
        return new PartyState(
                row.number(0),
                UUID.fromString(row.text(1)),
                row.text(2),
                Party.Role.valueOf(row.text(3)),
                row.date(4),
                row.date(5));
    }

    private static MemberState member(Row row) {
        return new MemberState(
                row.number(0),
                row.number(1),
                UUID.fromString(row.text(2)),
                row.text(3),
                Membership.Role.valueOf(row.text(4)),
                row.date(5),
                row.date(6));
    }
}
