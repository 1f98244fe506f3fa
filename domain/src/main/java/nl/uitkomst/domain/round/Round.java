package nl.uitkomst.domain.round;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One round of a dialogue, on a theme, between two days, with some candidates. It is planned, and closed with a motivated decision for each of them: whoever does
 * not go on is eliminated from the tender (article 30(4) of Directive 2014/24/EU: a dialogue can be held in stages to reduce the number of solutions).
 */
@Entity
@Table(name = "tender_round")
public class Round {

    public enum Rule implements RuleBroken.Rule {
        THEME_MISSING,
        WORDS_MISSING,
        /** Detail: the most characters. */
        TOO_LONG,
        BSN,
        /** A text that others read looks as if it names a person. */
        NAMES_A_PERSON,
        /** A text names a candidate to whom another should not know of. Detail: the name. */
        TELLS_OF_OTHERS,
        DAY_MISSING,
        UNTIL_BEFORE_FROM,
        /** Details: the first and the last day of the dialogue. */
        OUTSIDE_DIALOGUE,
        NO_CANDIDATES,
        /** It does not take part, or does not any more. */
        NOT_TAKING_PART,
        /** Detail: the number of the round that is open. */
        EARLIER_OPEN,
        CLOSED,
        NOT_DECIDED,
        MOTIVATION_MISSING,
        NOBODY_LEFT,
        MOMENT_MISSING,
        ENDS_BEFORE_START,
        /** Details: the first and the last day of the round. */
        OUTSIDE_ROUND,
        /** There is another talk at that time. Detail: when that one starts. */
        AT_THE_SAME_TIME,
        PLACE_MISSING,
        AGENDA_MISSING,
        MINUTES_MISSING,
        /** The talk was not held yet. Detail: when it starts. */
        NOT_HELD,
        SHARED_ALREADY,
        NOT_SHARED,
        ANSWERED_ALREADY,
        REASON_MISSING,
        /** Detail: until when questions could be asked. */
        ASKING_ENDED,
        NO_QUESTIONS_NOW,
        NOT_OPEN,
        NOT_CONFIDENTIAL,
        REQUESTED_ALREADY,
        NOT_REQUESTED,
        ANSWER_MISSING,
        NEUTRAL_MISSING,
        NOTHING_READY,
        TITLE_MISSING,
        CHANGES_MISSING,
        FILE_MISSING,
        /** Details: the title of the document, and the number of its version. */
        SAME_FILE,
        /** It was changed since it was read. */
        CHANGED_MEANWHILE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "tender_id")
    private long tender;

    private int number;

    private String theme;

    private String about;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "planned_by_name")
    private String plannedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by_name")
    private @Nullable String closedBy;

    @Version
    private long version;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TakingPart> participants = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Round() {}

    /** @param plan without faults */
    @SuppressWarnings("NullAway")
    Round(long tender, int number, RoundPlan plan, Person by, Instant now) {
        this.tender = tender;
        this.number = number;
        this.plannedAt = now;
        this.plannedBy = by.name();
        plan.candidates().stream().sorted().forEach(key -> participants.add(new TakingPart(this, key)));
        become(plan);
    }

    /** Says anew what it is about and when it is; who takes part stays. */
    void change(RoundPlan plan) {
        requireOpen();
        become(plan);
    }

    private void become(RoundPlan plan) {
        theme = plan.theme();
        about = plan.about();
        from = plan.firstDay();
        until = plan.lastDay();
    }

    /**
     * Decides on everybody that still takes part.
     *
     * @param decisions by the key of the candidate, exactly for those that can still go on
     */
    void decide(Map<UUID, Closing> decisions) {
        requireOpen();
        decisions.forEach((key, closing) -> participant(key)
                .orElseThrow(() -> new RuleBroken(Rule.NOT_TAKING_PART))
                .decide(closing));
    }

    /** To be called once what was decided is written. */
    void close(Person by, Instant now) {
        requireOpen();
        require(
                participants.stream()
                        .anyMatch(one ->
                                one.outcome().filter(Outcome.GOES_ON::equals).isPresent()),
                Rule.NOBODY_LEFT);
        closedAt = now;
        closedBy = by.name();
    }

    void requireOpen() {
        require(closedAt == null, Rule.CLOSED);
    }

    static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The round is not stored yet: " + number);
        }
        return id;
    }

    public long tender() {
        return tender;
    }

    /** Counts from 1 within the tender. For the client: a candidate counts the rounds in which it takes part itself. */
    public int number() {
        return number;
    }

    public String theme() {
        return theme;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Optional<TakingPart> participant(UUID candidate) {
        return participants.stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst();
    }

    /** In the order of their random keys. */
    public List<TakingPart> participants() {
        return List.copyOf(participants);
    }
}
