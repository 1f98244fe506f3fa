package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/** A signature as it is kept with its contract, under the organisation that signed. */
@Embeddable
class KeptSignature {

    @Column(name = "account_id")
    private long account;

    private String signer;

    @Column(name = "signed_at")
    private Instant at;

    protected KeptSignature() {}

    KeptSignature(Signature signature) {
        this.account = signature.account();
        this.signer = signature.signer();
        this.at = signature.at();
    }

    Signature of(long organisation) {
        return new Signature(organisation, account, signer, at);
    }
}
