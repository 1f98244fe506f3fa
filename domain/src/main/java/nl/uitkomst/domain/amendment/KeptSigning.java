package nl.uitkomst.domain.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Signature;

import java.time.Instant;

/** A signature as it is kept with its amendment, under the organisation that signed. */
@Embeddable
class KeptSigning {

    @Column(name = "account_id")
    private long account;

    private String signer;

    @Column(name = "signed_at")
    private Instant at;

    protected KeptSigning() {}

    KeptSigning(Person by, Instant now) {
        this.account = by.account();
        this.signer = by.name();
        this.at = now;
    }

    Signature of(long organisation) {
        return new Signature(organisation, account, signer, at);
    }
}
