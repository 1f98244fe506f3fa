package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Sha256;

import java.util.UUID;

/** The files of payments that were received: kept to be looked at, and found again. */
@ApplicationScoped
public class PaymentFiles {

    private static final int LONGEST_NAME = 255;

    @Inject
    MoneyDesk desk;

    @PersistenceContext
    EntityManager entities;

    @Transactional
    public PaymentFile keep(Person by, ContractNumber number, String fileName, byte[] content) {
        var contract = desk.take(by, number);
        return entities.createQuery(
                        "select f from PaymentFile f where f.contract = :contract and f.sha256 = :sha256",
                        PaymentFile.class)
                .setParameter("contract", contract.id())
                .setParameter("sha256", Sha256.of(content))
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var name = Bsn.isIn(fileName) ? "-" : fileName;
                    var kept = new PaymentFile(
                            contract.id(),
                            name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                            content,
                            by,
                            desk.now());
                    entities.persist(kept);
                    entities.flush();
                    return kept;
                });
    }

    public PaymentFile get(Person by, ContractNumber number, UUID id) {
        return get(desk.toKeep(by, number).id(), id);
    }

    PaymentFile get(long contract, UUID id) {
        return entities.createQuery(
                        "select f from PaymentFile f where f.contract = :contract and f.publicId = :id",
                        PaymentFile.class)
                .setParameter("contract", contract)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("file", id));
    }
}
