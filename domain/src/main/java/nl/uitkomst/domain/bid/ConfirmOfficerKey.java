package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.seal.BrokenSeal;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;

/** Confirms the newest key of an officer: the word that was shown unlocks it, so it was written down rightly. */
@ApplicationScoped
public class ConfirmOfficerKey {

    @Inject
    OfficerKeys keys;

    @Inject
    DatabaseClock clock;

    /** @throws RuleBroken when it is another word */
    @Transactional
    public void confirm(Person officer, SecretWord word) {
        var key = keys.newest(officer.account())
                .filter(newest -> !newest.isConfirmed())
                .orElseThrow(() -> new RuleBroken(Ceremony.Rule.NO_KEY_TO_CONFIRM));
        try {
            key.key().unlock(word);
        } catch (BrokenSeal other) {
            throw new RuleBroken(Ceremony.Rule.WORD_MISTYPED);
        }
        keys.confirm(key, clock.now());
    }
}
