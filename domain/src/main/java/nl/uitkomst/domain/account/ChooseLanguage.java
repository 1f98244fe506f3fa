package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Remembers in which language someone reads the screens. A taste, not an act: it is not written in the audit trail. */
@ApplicationScoped
public class ChooseLanguage {

    @Inject
    Accounts accounts;

    @Transactional
    public void choose(Person by, String language) {
        accounts.get(by.account()).speak(language);
    }
}
