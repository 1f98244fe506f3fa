package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** States beforehand what each score means, how a price becomes points, and who comes first when points are equal. */
@ApplicationScoped
public class StateScoring {

    @Inject
    TenderDesk desk;

    /** By what bids are scored. */
    public record Scoring(Scale scale, PriceTerms price, Tie tie) {}

    /**
     * @param reason of the rectification; empty while it is prepared
     * @param version that was read; absent when that does not matter
     * @throws FaultsFound with everything that is wrong
     */
    @Transactional
    public void state(Person by, TenderNumber number, Scoring scoring, String reason, @Nullable Long version) {
        var at = desk.take(by, Act.SET_UP, number);
        var tender = at.tender();
        tender.requireVersion(version);
        var setup = tender.setup().scoredBy(scoring.scale(), scoring.price(), scoring.tie());
        TenderFault.requireNone(SetupChecks.ofScoring(setup));
        tender.write(setup, reason, by, at.now());
        desk.written(at, "tender.score-by", Map.of("revision", String.valueOf(tender.revision())));
    }
}
