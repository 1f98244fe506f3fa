package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Says anew what a tender is about, as long as it is prepared. */
@ApplicationScoped
public class DescribeTender {

    @Inject
    TenderDesk desk;

    /** @param version that was read; absent when that does not matter */
    @Transactional
    public void describe(Person by, TenderNumber number, Basics basics, @Nullable Long version) {
        var at = desk.take(by, Act.SET_UP, number);
        at.tender().requireVersion(version);
        at.tender().describe(basics);
        desk.written(at, "tender.describe", Map.of());
    }
}
