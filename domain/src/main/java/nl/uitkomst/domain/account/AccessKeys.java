package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All keys with which other systems call the API. */
@ApplicationScoped
public class AccessKeys {

    @PersistenceContext
    EntityManager entities;

    public void add(AccessKey key) {
        entities.persist(key);
    }

    /** The key, provided that it is of this account. */
    public AccessKey get(UUID publicId, long account) {
        return entities.createQuery(
                        "select k from AccessKey k where k.publicId = :key and k.account = :account", AccessKey.class)
                .setParameter("key", publicId)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("access key", publicId));
    }

    public List<AccessKey> of(long account, Instant now) {
        return entities.createQuery(
                        "select k from AccessKey k where k.account = :account and k.expiresAt > :now order by k.createdAt",
                        AccessKey.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    public void remove(AccessKey key) {
        entities.remove(key);
    }

    public void removeAll(long account) {
        entities.createQuery("delete from AccessKey k where k.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
