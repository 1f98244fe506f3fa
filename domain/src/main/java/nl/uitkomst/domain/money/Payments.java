package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payments of all contracts. */
@ApplicationScoped
public class Payments {

    @PersistenceContext
    EntityManager entities;

    void add(Payment payment) {
        entities.persist(payment);
    }

    void flush() {
        entities.flush();
    }

    List<Payment> of(long contract) {
        return entities.createQuery(
                        "select p from Payment p where p.contract = :contract order by p.paidOn, p.id", Payment.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    Payment get(long contract, UUID id) {
        return entities.createQuery(
                        "select p from Payment p where p.contract = :contract and p.publicId = :id", Payment.class)
                .setParameter("contract", contract)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("payment", id));
    }

    /** The counter-booking that takes this payment back. */
    Optional<Payment> correctionOf(Payment payment) {
        return entities.createQuery("select p from Payment p where p.corrects = :payment", Payment.class)
                .setParameter("payment", payment.id())
                .getResultStream()
                .findFirst();
    }

    static Euro sum(List<Payment> payments, int year) {
        return Ledger.sum(payments.stream().filter(one -> one.year() == year).toList(), Payment::amount);
    }
}
