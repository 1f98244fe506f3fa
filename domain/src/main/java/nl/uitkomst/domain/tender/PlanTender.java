package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Sets the moments of a tender. */
@ApplicationScoped
public class PlanTender {

    @Inject
    TenderDesk desk;

    /**
     * @param reason of the rectification; empty while it is prepared
     * @param version that was read; absent when that does not matter
     * @throws FaultsFound with everything that is wrong
     */
    @Transactional
    public void plan(Person by, TenderNumber number, Calendar calendar, String reason, @Nullable Long version) {
        var at = desk.take(by, Act.SET_UP, number);
        at.tender().requireVersion(version);
        at.tender().plan(calendar, reason, by, at.now());
        desk.written(
                at, "tender.plan", Map.of("revision", String.valueOf(at.tender().revision())));
    }
}
