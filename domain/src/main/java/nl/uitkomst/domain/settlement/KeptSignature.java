package nl.uitkomst.domain.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Signature;

import java.time.Instant;

/** A signature as it is kept with its settlement, under the organisation that signed, with the digest of what was signed. */
@Embeddable
class KeptSignature {

    @Column(name = "account_id")
    private long account;

    private String signer;

    @Column(name = "signed_at")
    private Instant at;

    private String digest;

    @SuppressWarnings("NullAway")
    protected KeptSignature() {}

    KeptSignature(Person by, Instant at, String digest) {
        this.account = by.account();
        this.signer = by.name();
        this.at = at;
        this.digest = digest;
    }

    boolean isOf(Person person) {
        return account == person.account();
    }

    Signature of(long organisation) {
        return new Signature(organisation, account, signer, at);
    }
}
