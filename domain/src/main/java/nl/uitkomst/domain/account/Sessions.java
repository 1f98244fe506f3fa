package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Who is signed in where. */
@ApplicationScoped
public class Sessions {

    @PersistenceContext
    EntityManager entities;

    /** Begins a session, and forgets those that are over. The secret is for the browser alone. */
    public Secret begin(Account account, String origin, String agent, Instant now) {
        entities.createQuery("delete from Session s where s.expiresAt < :now or s.lastSeenAt < :idle")
                .setParameter("now", now)
                .setParameter("idle", now.minus(Session.IDLE))
                .executeUpdate();
        var secret = Secret.random();
        entities.persist(new Session(secret, account.id(), origin, agent, now));
        return secret;
    }

    public void touch(long session, Instant now) {
        entities.createQuery("update Session s set s.lastSeenAt = :now where s.id = :session")
                .setParameter("now", now)
                .setParameter("session", session)
                .executeUpdate();
    }

    /** The sessions of this account that are not over, the last used one first. */
    public List<OpenSession> of(long account, Instant now) {
        return entities.createQuery("""
                        select new nl.uitkomst.domain.account.OpenSession(s.id, s.startedAt, s.lastSeenAt, s.origin, s.agent)
                        from Session s where s.account = :account and s.expiresAt > :now and s.lastSeenAt > :idle
                        order by s.lastSeenAt desc
                        """, OpenSession.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("idle", now.minus(Session.IDLE))
                .getResultList();
    }

    /** Ends one session, provided that it is of this account. */
    public boolean end(long session, long account) {
        return run("delete from Session s where s.account = ?1 and s.id = ?2", account, session) > 0;
    }

    public void endAll(long account) {
        run("delete from Session s where s.account = ?1", account);
    }

    public void endOthers(long account, @Nullable Long present) {
        run("delete from Session s where s.account = ?1 and s.id <> ?2", account, present == null ? -1 : present);
    }

    private int run(String statement, Object... values) {
        Query query = entities.createQuery(statement);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }
}
