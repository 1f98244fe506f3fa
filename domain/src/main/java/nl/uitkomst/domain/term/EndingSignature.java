package nl.uitkomst.domain.term;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Signature;

import java.time.Instant;

/** A signature below an ending, under the organisation that signed. */
@Embeddable
class EndingSignature {

    @Column(name = "account_id")
    private long account;

    private String signer;

    @Column(name = "signed_at")
    private Instant at;

    @SuppressWarnings("NullAway")
    protected EndingSignature() {}

    EndingSignature(Person signer, Instant now) {
        this.account = signer.account();
        this.signer = signer.name();
        this.at = now;
    }

    Signature of(long organisation) {
        return new Signature(organisation, account, signer, at);
    }
}
