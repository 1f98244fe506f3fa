package nl.uitkomst.domain.account;

import jakarta.persistence.EntityManager;

/** The relations to contracts, read with the entities of a test's transaction. */
public final class SomeRelations {

    private SomeRelations() {}

    public static Relations on(EntityManager entities) {
        var relations = new Relations();
        relations.entities = entities;
        relations.policy = new AccessPolicy();
        relations.clock = java.time.Clock.systemDefaultZone();
        return relations;
    }
}
