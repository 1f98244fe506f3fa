package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
public class Accounts {

    private static final String HOST = "Beheer van Uitkomst";
    private static final String LINES = """
            select cast(a.public_id as char), a.login, a.name, a.role, o.name, a.may_sign, a.status, a.demo
            from account a join organisation o on o.id = a.organisation_id
            where ?1 is null or a.organisation_id = ?1
            order by o.name, a.role, a.login
            """;

    @PersistenceContext
    EntityManager entities;

    /** Afterwards the account has its id. */
    public void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    public Account get(long id) {
        return Optional.ofNullable(entities.find(Account.class, id)).orElseThrow(() -> new Missing("account", id));
    }

    public Account get(UUID publicId) {
        return one("publicId", publicId).orElseThrow(() -> new Missing("account", publicId));
    }

    public Optional<Account> withLogin(String login) {
        return one("login", login);
    }

    /** The account, with other attempts to sign in to it waiting until this one is done: guesses are counted one by one. */
    public Optional<Account> toSignIn(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> invitedBy(Secret invitation) {
        return one("invitationHash", invitation.hash());
    }

    public boolean isAnyActive() {
        return !entities.createQuery("select a.id from Account a where a.status = :active", Long.class)
                .setParameter("active", Account.Status.ACTIVE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The accounts of one organisation, or of all. */
    public List<AccountLine> lines(@Nullable Long organisation) {
        List<?> rows =
                entities.createNativeQuery(LINES).setParameter(1, organisation).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** The demo accounts that can sign in, for the page where one chooses among them. */
    public List<AccountLine> demo() {
        return lines(null).stream()
                .filter(line -> line.demo() && line.status() == Account.Status.ACTIVE)
                .toList();
    }

    public Person person(Account account) {
        return new Person(
                account.id(),
                account.name(),
                account.role(),
                account.organisation(),
                organisationColumn("name", account.organisation()),
                account.maySign());
    }

    /** MUNICIPALITY, COOPERATIVE, PROVIDER or OTHER. */
    public String organisationKind(long organisation) {
        return organisationColumn("kind", organisation);
    }

    /** The organisation that runs the product for all others; made when it is not there yet. */
    public long hostOrganisation() {
        entities.createNativeQuery(
                        "insert ignore into organisation (public_id, kind, name) values (uuid(), 'OTHER', ?1)")
                .setParameter(1, HOST)
                .executeUpdate();
        var id = entities.createNativeQuery("select id from organisation where name = ?1")
                .setParameter(1, HOST)
                .getSingleResult();
        return ((Number) id).longValue();
    }

    private String organisationColumn(String column, long organisation) {
        List<?> found = entities.createNativeQuery("select " + column + " from organisation where id = ?1")
                .setParameter(1, organisation)
                .getResultList();
        return found.stream()
                .map(String.class::cast)
                .findFirst()
                .orElseThrow(() -> new Missing("organisation", organisation));
    }

    private Optional<Account> one(String field, Object value) {
        return entities.createQuery("select a from Account a where a." + field + " = :value", Account.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    private static AccountLine line(Object[] row) {
        return new AccountLine(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                Role.valueOf((String) row[3]),
                (String) row[4],
                (Boolean) row[5],
                Account.Status.valueOf((String) row[6]),
                (Boolean) row[7]);
    }
}
