package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Row;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who can carry out what is proposed: the parties of a contract, and the providers that take part in the cooperative. */
@ApplicationScoped
class Carriers {

    private static final String ON = """
            select distinct o.id, cast(o.public_id as char), o.name
            from organisation o
            where o.id in (select p.organisation_id from contract_party p
                           where p.contract_id = ?1 and p.valid_from <= ?2 and p.valid_until > ?2)
               or o.id in (select m.provider_id
                           from contract_party p join membership m on m.cooperative_id = p.organisation_id
                           where p.contract_id = ?1 and p.role = 'CONTRACTOR' and p.valid_from <= ?2 and p.valid_until > ?2
                             and m.valid_from <= ?2 and m.valid_until > ?2)
            order by o.name""";

    @PersistenceContext
    EntityManager entities;

    List<Carrier> on(long contract, LocalDate day) {
        return Row.of(entities.createNativeQuery(ON).setParameter(1, contract).setParameter(2, day)).stream()
                .map(row -> new Carrier(row.number(0), UUID.fromString(row.text(1)), row.text(2)))
                .toList();
    }
}
