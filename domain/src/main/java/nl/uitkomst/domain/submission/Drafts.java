package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The revisions that can be filled. Who works on one holds its report, so that nobody else writes at the same moment. */
@ApplicationScoped
class Drafts {

    @Inject
    Submissions submissions;

    @Inject
    Lines lines;

    @Inject
    DraftContent content;

    /** A draft that is held until the end of the transaction. */
    record Draft(Submission submission, long revision) {}

    /** The draft of a report; the first one empty, the one after a return as a copy of what was returned. */
    Draft open(Submission submission, Person by, Instant now) {
        var draft = submission.draft();
        return draft.isPresent() ? new Draft(submission, key(draft.get())) : start(submission, by, now);
    }

    private Draft start(Submission submission, Person by, Instant now) {
        var before = submission.latest();
        var started = submission.startDraft(by, now);
        submissions.flush();
        before.ifPresent(old -> content.copy(key(old), key(started)));
        return new Draft(submission, key(started));
    }

    /**
     * Fills and empties lines.
     *
     * @param places of the lines that are due
     * @throws RuleBroken when someone else changed one of these lines after this writer saw it
     */
    void fill(Draft draft, List<FilledLine> filled, Map<LineKey, Lines.Place> places, Person by, Instant now) {
        var stored = lines.stored(draft.revision(), 0);
        var changes = filled.stream()
                .filter(line -> line.isChangeOf(stored.get(line.line())))
                .toList();
        requireNobodyElseChanged(changes, stored);
        content.write(draft.revision(), changes, stored, places, by, now);
        content.remove(
                draft.revision(),
                changes.stream()
                        .filter(line -> line.entry() == null)
                        .map(line -> places.get(line.line()))
                        .toList());
    }

    /** A blank text takes the explanation away. */
    void explain(Draft draft, Map<LineKey, String> texts, Map<LineKey, Lines.Place> places, Person by, Instant now) {
        texts.forEach((line, text) -> {
            var place = places.get(line);
            if (place == null) {
                throw new Missing("line", line);
            }
            content.explain(draft.revision(), place, text, by, now);
        });
    }

    private static void requireNobodyElseChanged(List<FilledLine> changes, Map<LineKey, Lines.Stored> stored) {
        var changed = changes.stream()
                .filter(line -> !line.sawLatest(stored.get(line.line())))
                .map(line -> changed(line.line(), stored.get(line.line())))
                .toList();
        if (!changed.isEmpty()) {
            throw new RuleBroken(Submission.Rule.CHANGED_MEANWHILE, changed);
        }
    }

    static ChangedLine changed(LineKey line, Lines.@Nullable Stored now) {
        return now == null
                ? new ChangedLine(line, null, null, null)
                : new ChangedLine(
                        line, now.entry(), now.entered().by(), now.entered().at());
    }

    static long key(Revision revision) {
        return revision.id().orElseThrow();
    }
}
