package nl.uitkomst.domain.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.Round.Rule;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A talk of the client with one candidate alone. The client plans it, writes minutes, and shares them with the candidate; the candidate confirms them or adds a
 * remark. From then on they are fixed, and nobody but those two ever reads them.
 */
@Entity
@Table(name = "tender_session")
public class PrivateTalk {

    /** How far the minutes are. */
    public enum Minutes {
        NONE,
        /** Only the client reads them. */
        DRAFT,
        SHARED,
        CONFIRMED,
        /** The candidate added a remark. */
        REMARKED;

        /** @param answered whether the candidate answered */
        static Minutes of(boolean written, boolean shared, boolean answered, boolean remarked) {
            if (answered) {
                return remarked ? REMARKED : CONFIRMED;
            }
            return shared ? SHARED : written ? DRAFT : NONE;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id")
    private Round round;

    @Column(name = "candidate_key")
    private UUID candidate;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    private String agenda;

    @Column(name = "planned_at")
    private Instant plannedAt;

    private String minutes;

    @Column(name = "shared_at")
    private @Nullable Instant sharedAt;

    @Column(name = "shared_by_name")
    private @Nullable String sharedBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by_name")
    private @Nullable String answeredBy;

    private String remark;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected PrivateTalk() {}

    /** @param plan without faults */
    @SuppressWarnings("NullAway")
    PrivateTalk(Round round, UUID candidate, TalkPlan plan, Instant now) {
        round.requireOpen();
        Round.require(round.participant(candidate).isPresent(), Rule.NOT_TAKING_PART);
        this.publicId = UUID.randomUUID();
        this.round = round;
        this.candidate = candidate;
        this.minutes = "";
        this.remark = "";
        become(plan, now);
    }

    /** Moves it, or puts something else on its agenda; not once there are minutes. */
    void plan(TalkPlan plan, Instant now) {
        round.requireOpen();
        Round.require(sharedAt == null, Rule.SHARED_ALREADY);
        become(plan, now);
    }

    private void become(TalkPlan plan, Instant now) {
        startsAt = plan.from();
        endsAt = plan.until();
        place = plan.place();
        agenda = plan.agenda();
        plannedAt = now;
    }

    /** Writes the minutes; the candidate reads them once they are shared, and from then on they do not change. */
    void minute(String text, boolean share, Person by, Instant now) {
        Round.require(sharedAt == null, Rule.SHARED_ALREADY);
        Round.require(!now.isBefore(startsAt), Rule.NOT_HELD, startsAt);
        minutes = text;
        if (share) {
            sharedAt = now;
            sharedBy = by.name();
        }
    }

    /** @param remark empty when the minutes are confirmed as they are */
    void answer(String remark, Person by, Instant now) {
        Round.require(sharedAt != null, Rule.NOT_SHARED);
        Round.require(answeredAt == null, Rule.ANSWERED_ALREADY);
        this.remark = remark;
        answeredAt = now;
        answeredBy = by.name();
    }

    boolean overlaps(TalkPlan plan) {
        return startsAt.isBefore(plan.until()) && plan.from().isBefore(endsAt);
    }

    /** Random, so that nothing can be told from it. */
    public UUID key() {
        return publicId;
    }

    public Round round() {
        return round;
    }

    /** By its key. */
    public UUID candidate() {
        return candidate;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Minutes minutes() {
        return Minutes.of(!minutes.isBlank(), sharedAt != null, answeredAt != null, !remark.isBlank());
    }
}
