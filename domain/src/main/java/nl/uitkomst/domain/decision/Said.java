package nl.uitkomst.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Something that an organisation said in a voting, for good. The last of each kind that it said counts. */
@Entity
@Table(name = "voting_word")
public class Said {

    public enum Kind {
        /** A {@link Choice}. */
        VOTE,
        /** That it has an interest of its own, or after all has none: an {@link Answer}. */
        INTEREST,
        /** The municipality's {@link Consent}. */
        CONSENT;

        static Kind of(Enum<?> said) {
            return said instanceof Choice ? VOTE : said instanceof Consent ? CONSENT : INTEREST;
        }
    }

    /** Whether there is an interest. */
    enum Answer {
        DECLARED,
        NONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "voting_id")
    private Voting voting;

    @Column(name = "organisation_id")
    private long organisation;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int number;

    private String said;

    private String words;

    @Column(name = "said_by")
    private long by;

    @Column(name = "said_by_name")
    private String byName;

    @Column(name = "said_at")
    private Instant at;

    @Column(name = "in_meeting")
    private boolean inMeeting;

    @SuppressWarnings("NullAway")
    protected Said() {}

    /** @param number how many times this organisation said something of this kind, with this */
    Said(
            Voting voting,
            long organisation,
            int number,
            Enum<?> said,
            String words,
            boolean inMeeting,
            Person by,
            Instant now) {
        this.voting = voting;
        this.organisation = organisation;
        this.kind = Kind.of(said);
        this.number = number;
        this.said = said.name();
        this.words = words;
        this.inMeeting = inMeeting;
        this.by = by.account();
        this.byName = by.name();
        this.at = now;
    }

    boolean says(Enum<?> what, String how) {
        return said.equals(what.name()) && words.equals(how);
    }

    public long organisation() {
        return organisation;
    }

    public Kind kind() {
        return kind;
    }

    /** From 1; more when it was changed. */
    public int number() {
        return number;
    }

    /** In the word of its kind. */
    String what() {
        return said;
    }

    /** What a vote says. */
    public Choice choice() {
        return Choice.valueOf(said);
    }

    /** What the municipality says. */
    public Consent consent() {
        return Consent.valueOf(said);
    }

    public boolean declaresInterest() {
        return kind == Kind.INTEREST && said.equals(Answer.DECLARED.name());
    }

    /** Why. */
    public String words() {
        return words;
    }

    public String by() {
        return byName;
    }

    /** The account of whoever said it, or wrote it down in the meeting. */
    public long account() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** Whether it was said in the meeting and written down by the cooperative. */
    public boolean inMeeting() {
        return inMeeting;
    }
}
