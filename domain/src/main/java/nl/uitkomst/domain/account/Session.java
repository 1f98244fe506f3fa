package nl.uitkomst.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** A browser in which someone is signed in. It begins at sign-in with a new secret, and is over when the person says so, does nothing for a while, or the day is done. */
@Entity
@Table(name = "signed_in_session")
public class Session {

    /** Without any request for this long, one must sign in again. */
    public static final Duration IDLE = Duration.ofMinutes(60);
    /** However busy, after this long one must sign in again. */
    public static final Duration LONGEST = Duration.ofHours(12);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "form_token")
    private String formToken;

    @Column(name = "account_id")
    private long account;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String origin;
    private String agent;

    protected Session() {}

    /** @param agent what the browser says it is, shown to its owner to tell sessions apart */
    Session(Secret secret, long account, String origin, String agent, Instant now) {
        this.secretHash = secret.hash();
        this.formToken = Secret.random().hash();
        this.account = account;
        this.startedAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LONGEST);
        this.origin = origin.substring(0, Math.min(60, origin.length()));
        this.agent = agent.substring(0, Math.min(300, agent.length()));
    }
}
