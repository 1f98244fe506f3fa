package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;

import java.util.Map;

/** Writes down what was done with tenders. It stands under the tender, so that only who did it and the client's auditors can read it. */
@ApplicationScoped
public class TenderTrail {

    /** What belongs to a tender; nobody who keeps accounts reads it. */
    public static final String OBJECT = "tender";

    @Inject
    AuditTrail trail;

    /**
     * To be called last.
     *
     * @param act a verb by its key, for instance {@code tender.announce}
     * @param details what else matters; never a secret, and never anything of one candidate that another could read
     */
    public void record(Person by, String act, TenderNumber number, Map<String, String> details) {
        trail.record(by, act, OBJECT, number.text(), null, details);
    }
}
