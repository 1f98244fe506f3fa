package nl.uitkomst.domain.tender;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Calendar.Kind;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A tender of a commissioning organisation. It is prepared, then announced to everybody; from then on its text changes only by a rectification with a reason,
 * and once bids are asked for only the dates still do. Candidates apply and are selected, talk and bid; the bids are opened, scored, ranked, and one of them is
 * awarded the contract, or the tender is withdrawn.
 */
@Entity
@Table(name = "tender")
public class Tender extends WrittenTender {

    /** What is bought, as open contracting data divide it. */
    public enum Category {
        GOODS,
        WORKS,
        SERVICES
    }

    public enum Rule implements RuleBroken.Rule {
        /** Detail: the phase in which it is. */
        WRONG_PHASE,
        /** Its procedure knows no such step. */
        NOT_IN_PROCEDURE,
        /** Detail: the moment until which it still can be. */
        TOO_EARLY,
        /** Detail: the moment at which it ended. */
        TOO_LATE,
        REASON_MISSING,
        /** The selection was not sent yet. */
        NOT_SELECTED_YET,
        /** What is judged on never changes once bids are asked for. */
        FIXED,
        /** The journey was frozen when the tender was announced. */
        JOURNEY_FROZEN,
        NO_SUCH_SIGNAL,
        NOTHING_CHANGED,
        CHANGED_MEANWHILE,
        /** Not everybody who applied was decided on. */
        UNDECIDED_CANDIDATES,
        NOT_APPLIED
    }

    private static final Set<Phase> STILL_WRITTEN =
            EnumSet.of(Phase.PREPARING, Phase.ANNOUNCED, Phase.SELECTING, Phase.DIALOGUE);

    private static final String OCID_PREFIX = "ocds-uitkomst-";

    @SuppressWarnings("NullAway")
    protected Tender() {}

    @SuppressWarnings("NullAway")
    public Tender(TenderNumber number, Basics basics, Person by, Instant now) {
        this.number = number;
        this.client = by.organisation();
        this.phase = Phase.PREPARING;
        this.phaseSince = now;
        this.setup = Setup.EMPTY;
        this.ocid = OCID_PREFIX + UUID.randomUUID();
        become(basics);
    }

    private void become(Basics basics) {
        TenderFault.requireNone(basics.faults());
        title = basics.title();
        about = basics.about();
        procedure = basics.procedure();
        category = basics.category();
        value = basics.value();
        // Services of the light regime are announced with form 20, others with form 16
        noticeSubtype = procedure == Procedure.LIGHT_REGIME ? 20 : 16;
    }

    public Basics basics() {
        return new Basics(title, about, procedure, category, value);
    }

    /** Says anew what it is about, as long as nobody else knows of it. */
    void describe(Basics basics) {
        requirePhase(Phase.PREPARING);
        become(basics);
    }

    /** Takes the journey on which it is judged; criteria about personas and stages that are not in it fall away. */
    void take(UUID journey, List<Part> personas, List<Part> stages) {
        require(phase == Phase.PREPARING, Rule.JOURNEY_FROZEN);
        this.journey = journey;
        setup = setup.on(personas, stages);
    }

    /**
     * Writes another set-up; once it is announced that is a rectification.
     *
     * @param reason why it is rectified; empty while it is prepared
     */
    void write(Setup setup, String reason, Person by, Instant now) {
        require(STILL_WRITTEN.contains(phase), Rule.FIXED);
        var kept = phase == Phase.PREPARING ? setup : setup.after(latestFirst());
        require(phase == Phase.PREPARING || !kept.equals(this.setup), Rule.NOTHING_CHANGED);
        this.setup = kept;
        rectified(reason, by, now);
    }

    private List<Setup> latestFirst() {
        return versions.stream()
                .sorted(Comparator.comparing(TenderVersion::number).reversed())
                .map(TenderVersion::setup)
                .toList();
    }

    /** Everything that is wrong with another calendar. */
    List<TenderFault> faults(Calendar calendar, Instant now) {
        var found = new ArrayList<>(CalendarChecks.order(calendar));
        if (phase == Phase.PREPARING) {
            found.addAll(CalendarChecks.past(calendar, now));
        } else {
            found.addAll(CalendarChecks.missing(procedure, calendar));
            found.addAll(CalendarChecks.moved(calendar(), calendar, now));
        }
        return found;
    }

    /** Sets the moments; once it is announced that is a rectification, and what has come is not moved. */
    void plan(Calendar calendar, String reason, Person by, Instant now) {
        require(!phase.hasReached(Phase.AWARDED) && !phase.isOver(), Rule.FIXED);
        TenderFault.requireNone(faults(calendar, now));
        require(phase == Phase.PREPARING || !calendar.equals(calendar()), Rule.NOTHING_CHANGED);
        moments.keySet().retainAll(calendar.moments().keySet());
        calendar.moments().forEach((kind, at) -> {
            var kept = moments.get(kind);
            if (kept == null || !kept.at().equals(at)) {
                moments.put(kind, new KeptMoment(at));
            }
        });
        rectified(reason, by, now);
    }

    private void rectified(String reason, Person by, Instant now) {
        if (phase == Phase.PREPARING) {
            return;
        }
        require(!reason.isBlank(), Rule.REASON_MISSING);
        revision++;
        versions.add(new TenderVersion(this, revision, reason.strip(), by, now));
    }

    /** The legal terms that the calendar falls short of and that nobody has let be. */
    List<TermSignal> openSignals(Instant now) {
        return signals(now).stream().filter(signal -> !isOverruled(signal)).toList();
    }

    List<TermSignal> signals(Instant now) {
        return TermSignal.of(procedure, calendar(), announcedAt().orElse(now));
    }

    boolean isOverruled(TermSignal signal) {
        var kept = overrulings.get(signal.term().name());
        return kept != null && kept.of(signal.term().name()).about().equals(signal.about());
    }

    /** Lets a signal of the calendar be. */
    void overrule(LegalTerm term, String reason, Person by, Instant now) {
        require(!reason.isBlank(), Rule.REASON_MISSING);
        var signal = signals(now).stream()
                .filter(one -> one.term() == term)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.NO_SUCH_SIGNAL));
        overrulings.put(term.name(), new KeptOverruling(reason.strip(), signal.about(), by, now));
    }

    /** Everything that stands in the way of announcing it. */
    List<TenderFault> obstacles(Instant now) {
        return AnnouncementChecks.of(this, now);
    }

    void announce(Person by, Instant now) {
        requirePhase(Phase.PREPARING);
        TenderFault.requireNone(obstacles(now));
        announcedAt = now;
        revision = 1;
        versions.add(new TenderVersion(this, revision, "", by, now));
        become(procedure.selects() ? Phase.ANNOUNCED : Phase.BIDDING, now);
    }

    /** Whether one can apply at this moment. */
    void requireApplicable(Instant now) {
        var until = procedure.selects() ? Kind.APPLY_UNTIL : Kind.BID_UNTIL;
        require(phase == (procedure.selects() ? Phase.ANNOUNCED : Phase.BIDDING), Rule.WRONG_PHASE, phase);
        calendar().at(until).ifPresent(moment -> require(now.isBefore(moment), Rule.TOO_LATE, moment));
    }

    /** Nobody applies any more. */
    void closeApplications(Instant now) {
        requirePhase(Phase.ANNOUNCED);
        calendar().at(Kind.APPLY_UNTIL).ifPresent(moment -> require(!now.isBefore(moment), Rule.TOO_EARLY, moment));
        become(Phase.SELECTING, now);
    }

    /** Everybody who applied hears at this moment whether it was selected. */
    void sendSelection(Instant now) {
        requirePhase(Phase.SELECTING);
        require(selectedAt == null, Rule.WRONG_PHASE, phase);
        selectedAt = now;
    }

    void openDialogue(Instant now) {
        require(procedure.talks(), Rule.NOT_IN_PROCEDURE);
        requirePhase(Phase.SELECTING);
        require(selectedAt != null, Rule.NOT_SELECTED_YET);
        become(Phase.DIALOGUE, now);
    }

    /** Asks the selected candidates for their bids; from now on only the dates of what is still to come can change. */
    void inviteBids(Instant now) {
        require(procedure.selects(), Rule.NOT_IN_PROCEDURE);
        require(
                phase == Phase.DIALOGUE || phase == Phase.SELECTING && procedure.invitesAtOnce(),
                Rule.WRONG_PHASE,
                phase);
        require(selectedAt != null, Rule.NOT_SELECTED_YET);
        calendar().at(Kind.BID_UNTIL).ifPresent(moment -> require(now.isBefore(moment), Rule.TOO_LATE, moment));
        become(Phase.BIDDING, now);
    }

    /** The bids were opened, by two together. */
    public void opened(Instant now) {
        requirePhase(Phase.BIDDING);
        calendar().at(Kind.BID_UNTIL).ifPresent(moment -> require(!now.isBefore(moment), Rule.TOO_EARLY, moment));
        become(Phase.OPENED, now);
    }

    /** The scores of quality stand, so that prices can be opened. */
    public void fixQuality(Instant now) {
        requirePhase(Phase.OPENED);
        become(Phase.ASSESSED, now);
    }

    public void rank(Instant now) {
        requirePhase(Phase.ASSESSED);
        become(Phase.RANKED, now);
    }

    public void award(Instant now) {
        requirePhase(Phase.RANKED);
        become(Phase.AWARDED, now);
    }

    /** The award became final. */
    public void finish(Instant now) {
        requirePhase(Phase.AWARDED);
        become(Phase.FINAL, now);
    }

    public void withdraw(String reason, Instant now) {
        require(!phase.isOver(), Rule.WRONG_PHASE, phase);
        require(!reason.isBlank(), Rule.REASON_MISSING);
        withdrawnBecause = reason.strip();
        become(Phase.WITHDRAWN, now);
    }

    /** Marks it as a shipped example, of which what is not published is our own words. */
    void becomeIllustrative() {
        illustrative = true;
    }

    /** @throws RuleBroken when it was changed since that version was read */
    void requireVersion(@Nullable Long read) {
        require(read == null || read == version, Rule.CHANGED_MEANWHILE);
    }

    public void requirePhase(Phase needed) {
        require(phase == needed, Rule.WRONG_PHASE, phase);
    }

    private void become(Phase next, Instant now) {
        phase = next;
        phaseSince = now;
    }

    static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }
}
