package nl.uitkomst.domain.persona;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What personas go through, in stages: what each does, feels and needs there, and where that changes; and the research it stands on. It is worked out by its
 * owner until a tender that was announced takes it: from then on it never changes, nor does what it shows of its personas. A copy of it can be worked on.
 */
@Entity
@Table(name = "journey")
public class Journey {

    public enum Rule implements RuleBroken.Rule {
        /** Detail: since when. */
        FROZEN,
        /** Details: who changed it, and when. */
        CHANGED_MEANWHILE,
        /** Nothing is said of some personas or stages. Detail: how many of them. */
        NOT_FILLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "organisation_id")
    private long organisation;

    private String title;

    private String about;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "across_axis_id")
    private KeptAxis across;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "up_axis_id")
    private KeptAxis up;

    private boolean illustrative;

    @OneToMany(mappedBy = "journey", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<KeptStage> stages = new ArrayList<>();

    @OneToMany(mappedBy = "journey", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Participant> participants = new ArrayList<>();

    @OneToMany(mappedBy = "journey", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<KeptCell> cells = new ArrayList<>();

    @OneToMany(mappedBy = "journey", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<KeptInquiry> inquiries = new ArrayList<>();

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    private @Nullable String frozen;

    @Column(name = "frozen_sha256")
    private @Nullable String frozenSha256;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Journey() {}

    @SuppressWarnings("NullAway")
    Journey(Arrangement arrangement, boolean illustrative, Person by, Instant now) {
        this.publicId = UUID.randomUUID();
        this.organisation = by.organisation();
        this.illustrative = illustrative;
        become(arrangement, by, now);
    }

    /** Arranges it otherwise. What is filled stays in it. */
    void arrange(Arrangement arrangement, long versionRead, Person by, Instant now) {
        requireChangeable(versionRead);
        become(arrangement, by, now);
    }

    private void become(Arrangement arrangement, Person by, Instant now) {
        title = arrangement.plan().title();
        about = arrangement.plan().about();
        across = arrangement.across();
        up = arrangement.up();
        KeptStage.arrange(this, stages, arrangement.plan().stages());
        Participant.arrange(this, participants, arrangement.personas());
        mark(by, now);
    }

    /**
     * Says what personas go through. A cell in which nothing is said any more is gone.
     *
     * @throws Missing when the persona or the stage is not in this journey
     */
    void write(List<Cell> written, long versionRead, Person by, Instant now) {
        requireChangeable(versionRead);
        written.forEach(cell -> requireKnown(cell.spot()));
        written.forEach(this::put);
        mark(by, now);
    }

    private void put(Cell cell) {
        var known = cells.stream().filter(one -> one.isAt(cell.spot())).findFirst();
        if (cell.isEmpty()) {
            known.ifPresent(cells::remove);
        } else if (known.isPresent()) {
            known.get().become(cell);
        } else {
            cells.add(new KeptCell(this, persona(cell.spot().persona()), cell));
        }
    }

    private void requireKnown(Spot spot) {
        persona(spot.persona());
        if (stages.stream().noneMatch(stage -> stage.key().equals(spot.stage()))) {
            throw new Missing("stage", spot.stage());
        }
    }

    private Persona persona(UUID key) {
        return participants.stream()
                .map(Participant::persona)
                .filter(persona -> persona.publicId().equals(key))
                .findFirst()
                .orElseThrow(() -> new Missing("persona", key));
    }

    /** @return its number within the journey */
    int record(Inquiry inquiry, Person by, Instant now) {
        requireNotFrozen();
        var number = 1 + inquiries.stream().mapToInt(KeptInquiry::number).max().orElse(0);
        inquiries.add(new KeptInquiry(this, number, inquiry));
        mark(by, now);
        return number;
    }

    void correct(int number, Inquiry inquiry, long versionRead, Person by, Instant now) {
        requireChangeable(versionRead);
        inquiry(number).become(inquiry);
        mark(by, now);
    }

    void strike(int number, long versionRead, Person by, Instant now) {
        requireChangeable(versionRead);
        inquiries.remove(inquiry(number));
        mark(by, now);
    }

    private KeptInquiry inquiry(int number) {
        return inquiries.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("inquiry", number));
    }

    /**
     * Fixes it for good, as it is shown now.
     *
     * @param shown its content with that of its personas
     */
    void freeze(String shown, Instant now) {
        requireNotFrozen();
        var empty = stages.size() * participants.size() - cells.size();
        require(empty == 0, Rule.NOT_FILLED, empty);
        frozen = shown;
        frozenSha256 = Sha256.of(shown.getBytes(StandardCharsets.UTF_8));
        frozenAt = now;
    }

    private void mark(Person by, Instant now) {
        changedBy = by.name();
        changedAt = now;
    }

    private void requireChangeable(long versionRead) {
        requireNotFrozen();
        require(version == versionRead, Rule.CHANGED_MEANWHILE, changedBy, changedAt);
    }

    private void requireNotFrozen() {
        require(frozenAt == null, Rule.FROZEN, frozenAt == null ? "" : frozenAt);
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    /** Those of which something is said in some cell. */
    Set<UUID> filledPersonas() {
        return cells.stream().map(cell -> cell.spot().persona()).collect(Collectors.toSet());
    }

    /** Those in which something is said. */
    Set<String> filledStages() {
        return cells.stream().map(cell -> cell.spot().stage()).collect(Collectors.toSet());
    }

    /** In no order. */
    List<Stage> stages() {
        return stages.stream().map(KeptStage::stage).toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The journey is not stored yet: " + title);
        }
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long organisation() {
        return organisation;
    }

    public String title() {
        return title;
    }

    /** Since when it never changes. */
    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    public long version() {
        return version;
    }
}
