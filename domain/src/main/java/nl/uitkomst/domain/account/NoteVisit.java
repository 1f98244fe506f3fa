package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** Writes down that a session is in use. Apart from recognising a visitor, which needs no transaction. */
@ApplicationScoped
class NoteVisit {

    @Inject
    Sessions sessions;

    @Transactional
    public void in(long session, Instant now) {
        sessions.touch(session, now);
    }
}
