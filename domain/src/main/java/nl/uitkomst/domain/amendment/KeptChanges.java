package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.account.Person;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The changes of an amendment, in the rows in which they are kept with it: one for each subject. */
record KeptChanges(Amendment amendment, List<WrittenChange> rows) {

    void put(Change change, int text, Person by, Instant now) {
        row(change.subject())
                .ifPresentOrElse(
                        row -> row.become(change, text, by, now),
                        () -> rows.add(new WrittenChange(amendment, change, text, by, now)));
    }

    Optional<Change> remove(Change.Subject subject) {
        var row = row(subject);
        row.ifPresent(rows::remove);
        return row.map(WrittenChange::change);
    }

    Optional<Amendment.Kept> find(Change.Subject subject) {
        return row(subject).map(WrittenChange::kept);
    }

    /** In the order of the contract. */
    List<Amendment.Kept> all() {
        return rows.stream()
                .map(WrittenChange::kept)
                .sorted(Comparator.comparing(
                        (Amendment.Kept kept) -> kept.change().subject()))
                .toList();
    }

    private Optional<WrittenChange> row(Change.Subject subject) {
        return rows.stream().filter(row -> row.isAbout(subject)).findFirst();
    }
}
