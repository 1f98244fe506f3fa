package nl.uitkomst.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.uitkomst.domain.account.Person;

import java.time.Instant;

/** That one side confirmed the minutes, kept under that side with the digest of what was confirmed. */
@Embeddable
class KeptConfirmation {

    @Column(name = "account_id")
    private long account;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "confirmed_by_name")
    private String name;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "confirmed_at")
    private Instant at;

    private String digest;

    @SuppressWarnings("NullAway")
    protected KeptConfirmation() {}

    KeptConfirmation(Person by, String digest, Instant at) {
        this.account = by.account();
        this.organisation = by.organisation();
        this.name = by.name();
        this.organisationName = by.organisationName();
        this.at = at;
        this.digest = digest;
    }

    boolean isOf(Person person) {
        return account == person.account();
    }

    long organisation() {
        return organisation;
    }

    Confirmation of(Side side) {
        return new Confirmation(side, name, organisationName, at);
    }
}
