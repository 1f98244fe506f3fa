package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Gives every criterion its weight, together 100. */
@ApplicationScoped
public class WeighCriteria {

    @Inject
    TenderDesk desk;

    /**
     * @param reason of the rectification; empty while it is prepared
     * @param version that was read; absent when that does not matter
     * @throws FaultsFound with everything that is wrong
     */
    @Transactional
    public void weigh(Person by, TenderNumber number, List<Criterion> criteria, String reason, @Nullable Long version) {
        var at = desk.take(by, Act.SET_UP, number);
        var tender = at.tender();
        tender.requireVersion(version);
        var setup = tender.setup().judgedOn(criteria);
        TenderFault.requireNone(SetupChecks.ofCriteria(setup));
        tender.write(setup, reason, by, at.now());
        desk.written(at, "tender.weigh", Map.of("revision", String.valueOf(tender.revision())));
    }
}
