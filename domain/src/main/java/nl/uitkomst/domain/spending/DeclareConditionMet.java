package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.document.DocumentFile;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Says that the condition of a phase is met, and how that can be seen; a file can prove it. By who carries it out. */
@ApplicationScoped
public class DeclareConditionMet {

    @Inject
    SpendingDesk desk;

    @Inject
    Spendings spendings;

    /** @param how it was met, in words */
    @Transactional
    public void declare(
            Person by, ContractNumber number, int proposal, int phase, String how, @Nullable DocumentFile proof) {
        var place = desk.takeToCarryOut(by, number, proposal);
        var step = place.spending().declare(phase, how, proof == null ? null : proof.name(), by, desk.now());
        if (proof != null) {
            spendings.add(step, proof);
        }
        desk.written(
                place,
                "spending.declare",
                Map.of("phase", String.valueOf(phase), "file", proof == null ? "" : proof.name()));
    }
}
