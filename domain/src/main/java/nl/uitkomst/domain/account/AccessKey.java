package nl.uitkomst.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What another system calls the API with, in the name of an account. It is shown once when it is made, and works until its last day or until it is withdrawn. */
@Entity
@Table(name = "access_key")
public class AccessKey {

    public enum Rule implements RuleBroken.Rule {
        KEY_NAME_MISSING,
        KEY_LIFE
    }

    public static final int MOST_DAYS = 366;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "account_id")
    private long account;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccessKey() {}

    /** @param days how long it works, at most 366 */
    public AccessKey(Secret secret, long account, String name, int days, Instant now) {
        if (name.isBlank() || name.length() > 100) {
            throw new RuleBroken(Rule.KEY_NAME_MISSING);
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new RuleBroken(Rule.KEY_LIFE, MOST_DAYS);
        }
        this.publicId = UUID.randomUUID();
        this.secretHash = secret.hash();
        this.account = account;
        this.name = name;
        this.createdAt = now;
        this.expiresAt = now.plus(Duration.ofDays(days));
    }

    public UUID publicId() {
        return publicId;
    }

    public long account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
