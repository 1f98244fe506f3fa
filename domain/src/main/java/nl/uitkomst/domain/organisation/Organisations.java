package nl.uitkomst.domain.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All organisations that are known here. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext
    EntityManager entityManager;

    /** Outside a container. */
    public static Organisations in(EntityManager entityManager) {
        var it = new Organisations();
        it.entityManager = entityManager;
        return it;
    }

    /** Afterwards the organisation has its id. */
    public void add(Organisation organisation) {
        entityManager.persist(organisation);
        entityManager.flush();
    }

    /** Writes what was changed until now, so that a membership has ended in the database before the next one begins. */
    public void flush() {
        entityManager.flush();
    }

    public Optional<Organisation> find(UUID publicId) {
        return one("select o from Organisation o where o.publicId = :key", publicId);
    }

    /** By which other systems know these organisations, by their keys. */
    public Map<Long, UUID> publicIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::publicId));
    }

    public Organisation get(UUID publicId) {
        return find(publicId).orElseThrow(() -> new Missing("organisation", publicId));
    }

    public Organisation get(long id) {
        var found = entityManager.find(Organisation.class, id);
        if (found == null) {
            throw new Missing("organisation", id);
        }
        return found;
    }

    public Optional<Organisation> named(String name) {
        return one("select o from Organisation o where o.name = :key or o.nextName = :key", name);
    }

    /** Those whose next name begins on this day or before it. */
    List<Organisation> awaitingName(LocalDate today) {
        return entityManager
                .createQuery("select o from Organisation o where o.nextNameOn <= :today", Organisation.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** All organisations that have not gone up into another. */
    public List<Organisation> standing() {
        return all().stream().filter(one -> one.mergedInto().isEmpty()).toList();
    }

    /** Whether another organisation has this number of one of the registers. */
    public boolean isTaken(OrganisationCodes codes) {
        return !entityManager
                .createQuery(
                        "select o.id from Organisation o where o.cbsCode = :cbs or o.kvkNumber = :kvk or o.agbCode = :agb",
                        Long.class)
                .setParameter("cbs", codes.cbs())
                .setParameter("kvk", codes.kvk())
                .setParameter("agb", codes.agb())
                .getResultList()
                .isEmpty();
    }

    public List<Organisation> all() {
        return entityManager
                .createQuery("select o from Organisation o order by o.name", Organisation.class)
                .getResultList();
    }

    public List<Organisation> ofKind(Collection<Organisation.Kind> kinds) {
        return entityManager
                .createQuery("select o from Organisation o where o.kind in :kinds order by o.name", Organisation.class)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    /** Every stretch in which this provider takes or took part in a cooperative, earliest first. */
    public List<Membership> membershipsOf(long provider) {
        return entityManager
                .createQuery(
                        "select m from Membership m where m.provider.id = :provider order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("provider", provider)
                .getResultList();
    }

    private Optional<Organisation> one(String query, Object key) {
        return entityManager
                .createQuery(query, Organisation.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
