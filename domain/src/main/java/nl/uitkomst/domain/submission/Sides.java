package nl.uitkomst.domain.submission;

/**
 * The two sides of a report {@code s} as SQL: in a join the organisation that answers for the whole ({@code contractor}), and for those before whom it
 * is laid and who hands it in the names that they had at the end of the period.
 */
final class Sides {

    /** Who is bound in the period, before who is not. */
    private static final String IN_ITS_TIME = "p.valid_from <= s.period_end and p.valid_until > s.period_start";

    /** The organisation that leads on the side that does the work; between equals the partner that leads, else the last one. */
    static final String CONTRACTOR = """
            join organisation contractor on contractor.id = (
                select p.organisation_id from contract_party p where p.contract_id = c.id
                order by (%s) desc, field(p.role, 'CONTRACTOR', 'PARTNER', 'CLIENT'), p.leads desc, p.valid_until desc, p.id limit 1)
            """.formatted(IN_ITS_TIME);

    static final String CONTRACTOR_NAME = nameAtEnd("contractor");

    /** All clients, else the partners that do not lead, else whoever there is. */
    static final String CLIENT_NAMES = """
            coalesce(
                (select group_concat(%2$s order by p.leads desc, p.id separator ', ')
                 from contract_party p join organisation o on o.id = p.organisation_id
                 where p.contract_id = c.id and p.role = 'CLIENT' and %1$s),
                (select %2$s from contract_party p join organisation o on o.id = p.organisation_id
                 where p.contract_id = c.id order by (%1$s) desc, field(p.role, 'CLIENT', 'PARTNER', 'CONTRACTOR'), p.leads, p.id limit 1))
            """.formatted(IN_ITS_TIME, nameAtEnd("o"));

    private Sides() {}

    /** The name that an organisation had at the end of the period. */
    static String nameAtEnd(String organisation) {
        return """
                coalesce((select f.name from former_name f where f.organisation_id = %1$s.id
                          and f.valid_from <= s.period_end and f.valid_until > s.period_end), %1$s.name)""".formatted(organisation);
    }
}
