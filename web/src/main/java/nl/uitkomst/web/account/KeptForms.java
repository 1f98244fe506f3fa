package nl.uitkomst.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Secret;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was sent after a session had ended, kept for a while behind a secret address until its writer has signed in again. It is kept by this server only, for
 * half an hour, and for the first account that asks for it; of many the oldest go first.
 */
@ApplicationScoped
public class KeptForms {

    /** In bytes: the longest texts of our forms, and room for what has to be escaped. */
    static final int LARGEST = 64 * 1024;

    private static final int MOST = 200;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Map<String, Kept> forms = new LinkedHashMap<>();

    @Inject
    Clock clock;

    private record Kept(
            KeptForm form, Instant until, @Nullable Long account) {}

    /** @return the secret by which it is found again */
    synchronized String keep(KeptForm form) {
        var secret = Secret.random().hash();
        forms.put(secret, new Kept(form, clock.instant().plus(KEPT), null));
        forget();
        return secret;
    }

    synchronized Optional<KeptForm> find(String secret, long account) {
        forget();
        var kept = forms.get(secret);
        if (kept == null || kept.account() != null && kept.account() != account) {
            return Optional.empty();
        }
        forms.put(secret, new Kept(kept.form(), kept.until(), account));
        return Optional.of(kept.form());
    }

    private void forget() {
        var now = clock.instant();
        forms.values().removeIf(kept -> kept.until().isBefore(now));
        var oldest = forms.keySet().iterator();
        for (var over = forms.size() - MOST; over > 0; over--) {
            oldest.next();
            oldest.remove();
        }
    }
}
