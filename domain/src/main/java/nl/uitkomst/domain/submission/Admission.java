package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.shared.Missing;

/** Lets a person at a report for an act, or refuses. */
@ApplicationScoped
public class Admission {

    @Inject
    Submissions submissions;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    /** The report, and how the person stands to its contract in the period of the report. */
    public record Admitted(Heading heading, Standing standing) {}

    public Admitted admit(Act act, Person by, ReportKey key) {
        var heading = submissions.heading(key).orElseThrow(() -> new Missing("report", key));
        var period = heading.period();
        var standing = relations.during(by, heading.contract(), period.start(), period.end());
        if (standing.isGone()) {
            throw new Missing(
                    "report", key); // who left a contract keeps its sight of its own time, and of no later one
        }
        policy.require(act, by, standing, key);
        return new Admitted(heading, standing);
    }

    /** The report, held until the end of the transaction: nobody else acts on it meanwhile. */
    public record Held(Heading heading, Standing standing, Submission submission) {}

    /** First takes it, then looks: what is read after that stands until the transaction ends. */
    public Held hold(Act act, Person by, ReportKey key) {
        var submission = submissions.hold(submissions.idOf(key).orElseThrow(() -> new Missing("report", key)));
        var admitted = admit(act, by, key);
        return new Held(admitted.heading(), admitted.standing(), submission);
    }
}
