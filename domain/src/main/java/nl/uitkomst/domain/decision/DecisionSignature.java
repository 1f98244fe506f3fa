package nl.uitkomst.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Signature;
import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A signature under a decision, with the digest of what was signed. */
@Entity
@Table(name = "voting_signature")
@IdClass(DecisionSignature.Key.class)
class DecisionSignature {

    /** One for each organisation. */
    static class Key implements Serializable {

        private @Nullable Long voting;
        private long organisation;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.organisation == organisation && Objects.equals(key.voting, voting);
        }

        @Override
        public int hashCode() {
            return Objects.hash(voting, organisation);
        }
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "voting_id")
    private Voting voting;

    @Id
    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "account_id")
    private long account;

    private String signer;

    @Column(name = "signed_at")
    private Instant at;

    private String digest;

    @SuppressWarnings("NullAway")
    protected DecisionSignature() {}

    DecisionSignature(Voting voting, Person by, String digest, Instant at) {
        this.voting = voting;
        this.organisation = by.organisation();
        this.account = by.account();
        this.signer = by.name();
        this.digest = digest;
        this.at = at;
    }

    Signature signature() {
        return new Signature(organisation, account, signer, at);
    }
}
