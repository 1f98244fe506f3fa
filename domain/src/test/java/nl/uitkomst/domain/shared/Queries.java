package nl.uitkomst.domain.shared;

import jakarta.persistence.EntityManager;

/** Counts what the database is asked. */
public final class Queries {

    private Queries() {}

    /** How many the database counts in this transaction while something is read. */
    public static long during(EntityManager entities, Runnable reading) {
        entities.flush();
        var before = asked(entities);
        reading.run();
        return asked(entities) - before - 1;
    }

    private static long asked(EntityManager entities) {
        var answer = (Object[]) entities.createNativeQuery("show session status like 'Questions'")
                .getSingleResult();
        return Long.parseLong(answer[1].toString());
    }
}
