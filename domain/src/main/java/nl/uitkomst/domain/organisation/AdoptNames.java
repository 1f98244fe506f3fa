package nl.uitkomst.domain.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;

/** Gives organisations the names that waited for today. Who planned them stands in the log since the day on which it was done. */
@ApplicationScoped
public class AdoptNames {

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Transactional
    public void adopt() {
        var today = LocalDate.now(clock);
        organisations.awaitingName(today).forEach(organisation -> organisation.adoptName(today));
    }
}
