package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Writes for which groups a tender is held, in which lots, on which minimum requirements and for how long. */
@ApplicationScoped
public class ScopeTender {

    @Inject
    TenderDesk desk;

    /**
     * What a tender covers.
     *
     * @param months how long the contract runs
     */
    public record Scope(List<TargetGroup> targetGroups, List<String> lots, List<String> requirements, int months) {}

    /**
     * @param reason of the rectification; empty while it is prepared
     * @param version that was read; absent when that does not matter
     * @throws FaultsFound with everything that is wrong
     */
    @Transactional
    public void write(Person by, TenderNumber number, Scope scope, String reason, @Nullable Long version) {
        var at = desk.take(by, Act.SET_UP, number);
        var tender = at.tender();
        tender.requireVersion(version);
        var setup = tender.setup().about(scope.targetGroups(), scope.lots(), scope.requirements(), scope.months());
        TenderFault.requireNone(SetupChecks.ofScope(setup, tender.calendar()));
        tender.write(setup, reason, by, at.now());
        desk.written(at, "tender.scope", Map.of("revision", String.valueOf(tender.revision())));
    }
}
