package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.account.Person;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The revisions of one report, the first one first. */
record Revisions(List<Revision> all) {

    Optional<Revision> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The one that can be filled. */
    Optional<Revision> draft() {
        return latest().filter(revision -> revision.status() == Revision.Status.DRAFT);
    }

    Optional<Revision> newest(Revision.Status wanted) {
        return all.stream().filter(it -> it.status() == wanted).max(Comparator.comparing(Revision::number));
    }

    /** What was accepted counts, however old; else what waits; else nothing. */
    Optional<Revision> counting() {
        return newest(Revision.Status.ACCEPTED).or(() -> newest(Revision.Status.SUBMITTED));
    }

    boolean isDecided(int number, Revision.Status decision, Person by) {
        return all.stream().anyMatch(it -> it.number() == number && it.isDecidedBy(by, decision));
    }
}
