package nl.uitkomst.domain.money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A money agreement as it holds from a day on. It is closed by the next one and never written over once the contract is agreed. */
@Entity
@Table(name = "money_agreement")
class KeptMoneyAgreement {

    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Lob
    private String terms;

    @SuppressWarnings("NullAway")
    protected KeptMoneyAgreement() {}

    KeptMoneyAgreement(long contract, LocalDate from, MoneyAgreement agreement) {
        this.contract = contract;
        this.validFrom = from;
        this.validUntil = OPEN_END;
        become(agreement);
    }

    void become(MoneyAgreement agreement) {
        terms = MoneyText.of(agreement);
    }

    void endOn(LocalDate day) {
        validUntil = day;
    }

    long contract() {
        return contract;
    }

    LocalDate from() {
        return validFrom;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validUntil);
    }

    MoneyAgreement agreement() {
        return MoneyText.read(terms);
    }
}
