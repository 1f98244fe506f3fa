package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStanding.Relation;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A tender as one reader may see it.
 *
 * @param client the name of the organisation that commissions it
 * @param journey on which it is judged
 * @param obstacles what stands in the way of announcing it; only for who sets it up, and empty once it is announced
 * @param signals the legal terms of which the calendar falls short; only for the client
 * @param versions the texts that were announced, the first one first
 * @param own the candidacy of the reader's own organisation
 * @param tasks what waits for the reader here
 * @param acts what the reader may do with it
 * @param now by the clock of the database
 */
public record TenderSheet(
        TenderNumber number,
        Basics basics,
        String client,
        Phase phase,
        Instant phaseSince,
        Setup setup,
        Calendar calendar,
        @Nullable UUID journey,
        int revision,
        String ocid,
        int noticeSubtype,
        boolean illustrative,
        @Nullable Instant announcedAt,
        @Nullable Instant selectedAt,
        @Nullable String withdrawnBecause,
        List<TenderFault> obstacles,
        List<TermSignal> signals,
        List<Overruling> overrulings,
        List<Announced> versions,
        @Nullable CandidateView own,
        List<TenderTask> tasks,
        TenderStanding standing,
        Set<Act> acts,
        long version,
        Instant now) {

    /**
     * A text as it was announced.
     *
     * @param reason why it was rectified; empty for the announcement
     */
    public record Announced(int number, String reason, Instant at, String digest, List<Subject> subjects) {

        static Announced of(TenderVersion version) {
            return new Announced(
                    version.number(), version.reason(), version.at(), version.digest(), Subject.of(version.setup()));
        }
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }

    public boolean isClient() {
        return standing.relation() == Relation.CLIENT;
    }

    public Procedure procedure() {
        return basics.procedure();
    }

    public boolean isOverruled(TermSignal signal) {
        return overrulings.stream()
                .anyMatch(one ->
                        one.signal().equals(signal.term().name()) && one.about().equals(signal.about()));
    }

    /** The moments that a tender by this procedure can have, in their order. */
    public List<Calendar.Kind> kinds() {
        return List.copyOf(CalendarChecks.possible(procedure()));
    }

    public boolean needs(Calendar.Kind kind) {
        return CalendarChecks.needed(procedure()).contains(kind);
    }

    /** The phases that a tender by this procedure goes through. */
    public List<Phase> phases() {
        return List.of(Phase.values()).stream()
                .filter(one -> one != Phase.WITHDRAWN || phase == Phase.WITHDRAWN)
                .filter(one -> procedure().selects() || one != Phase.ANNOUNCED && one != Phase.SELECTING)
                .filter(one -> procedure().talks() || one != Phase.DIALOGUE)
                .toList();
    }

    public List<Subject> subjects() {
        return Subject.of(setup);
    }

    /** What a candidate was asked once and is not any more, in the words it was asked in. */
    public List<Subject> formerSubjects() {
        var asked = subjects().stream().map(Subject::key).toList();
        var former = new LinkedHashMap<String, Subject>();
        versions.forEach(version -> version.subjects().stream()
                .filter(one -> !asked.contains(one.key()))
                .forEach(one -> former.put(one.key(), one)));
        return List.copyOf(former.values());
    }

    /** What a rectification asks of the reader's own organisation, that it did not declare yet. */
    public List<Subject> undeclared() {
        var applied = own;
        return applied == null
                ? List.of()
                : subjects().stream()
                        .filter(one -> applied.declaration(one.key()).isEmpty())
                        .toList();
    }

    /** Whether the set-up can still be written. */
    public boolean isWritable() {
        return may(Act.SET_UP)
                && (phase == Phase.PREPARING
                        || phase == Phase.ANNOUNCED
                        || phase == Phase.SELECTING
                        || phase == Phase.DIALOGUE);
    }

    /** Whether moments can still be set. */
    public boolean isPlannable() {
        return may(Act.SET_UP) && !phase.hasReached(Phase.AWARDED) && !phase.isOver();
    }

    public boolean isAnnounced() {
        return announcedAt != null;
    }

    /** Whether one can apply at this moment. */
    public boolean takesApplications() {
        var until = procedure().selects() ? Calendar.Kind.APPLY_UNTIL : Calendar.Kind.BID_UNTIL;
        return phase == (procedure().selects() ? Phase.ANNOUNCED : Phase.BIDDING) && !calendar.hasCome(until, now);
    }
}
