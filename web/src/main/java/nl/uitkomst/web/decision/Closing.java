package nl.uitkomst.web.decision;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.decision.CloseDueVotings;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/** Closes votings when their moment has come, whether or not anybody looks. Several servers may do so at once: the second finds it done. */
@ApplicationScoped
public class Closing {

    private static final Logger LOG = System.getLogger(Closing.class.getName());
    private static final int EVERY_SECONDS = 20;

    @Inject
    CloseDueVotings votings;

    @Resource
    ManagedScheduledExecutorService executor;

    void begin() {
        executor.scheduleWithFixedDelay(this::closeQuietly, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** So that whoever looks after the end sees the outcome. */
    void closeDue() {
        votings.due().forEach(votings::close);
    }

    private void closeQuietly() {
        try {
            closeDue();
        } catch (RuntimeException triedAgainSoon) {
            LOG.log(Level.WARNING, "A voting that is over could not be closed", triedAgainSoon);
        }
    }
}
