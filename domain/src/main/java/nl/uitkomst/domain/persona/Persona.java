package nl.uitkomst.domain.persona;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A type of people, found by research, that stands for many and is nobody. It is written by the organisation that owns it, can be changed at any time, and
 * takes part in journeys. A journey that a tender took keeps it as it was at that moment.
 */
@Entity
@Table(name = "persona")
public class Persona {

    public enum Rule implements RuleBroken.Rule {
        /** Details: who changed it, and when. */
        CHANGED_MEANWHILE,
        /** What looks like the data of a person is not kept until the writer has looked once more. */
        MAY_HOLD_PERSON,
        /** Detail: the journey it takes part in. */
        IN_A_JOURNEY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "organisation_id")
    private long organisation;

    private String name;

    private String quote;

    private String about;

    private String needs;

    @Enumerated(EnumType.STRING)
    private @Nullable Figure figure;

    private @Nullable UUID picture;

    private String alt = "";

    private boolean illustrative;

    @OneToMany(mappedBy = "persona", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<KeptScore> scores = new ArrayList<>();

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Persona() {}

    @SuppressWarnings("NullAway")
    Persona(Sketch sketch, Map<String, KeptAxis> axes, boolean illustrative, Person by, Instant now) {
        this.publicId = UUID.randomUUID();
        this.organisation = by.organisation();
        this.illustrative = illustrative;
        become(sketch, axes, by, now);
    }

    /** Says otherwise what it is like. */
    void change(Sketch sketch, Map<String, KeptAxis> axes, long versionRead, Person by, Instant now) {
        requireUnchangedSince(versionRead);
        become(sketch, axes, by, now);
    }

    /** Gives it a face, or takes that away. */
    void show(Picture shown, Person by, Instant now) {
        figure = shown.figure();
        picture = shown.upload();
        alt = shown.alt();
        mark(by, now);
    }

    private void become(Sketch sketch, Map<String, KeptAxis> axes, Person by, Instant now) {
        name = sketch.name();
        quote = sketch.quote();
        about = sketch.about();
        needs = sketch.needs();
        score(sketch.scores(), axes);
        mark(by, now);
    }

    private void score(Map<String, Integer> said, Map<String, KeptAxis> axes) {
        scores.removeIf(kept -> !said.containsKey(kept.axis()));
        var missing = new HashMap<>(said);
        scores.forEach(kept -> kept.become(Objects.requireNonNull(missing.remove(kept.axis()))));
        missing.forEach(
                (axis, score) -> scores.add(new KeptScore(this, Objects.requireNonNull(axes.get(axis)), score)));
    }

    private void mark(Person by, Instant now) {
        changedBy = by.name();
        changedAt = now;
    }

    private void requireUnchangedSince(long versionRead) {
        if (version != versionRead) {
            throw new RuleBroken(Rule.CHANGED_MEANWHILE, changedBy, changedAt);
        }
    }

    public SeenPersona seen() {
        return new SeenPersona(publicId, name, quote, about, needs, picture(), scores(), illustrative, version);
    }

    public Picture picture() {
        return new Picture(figure, picture, alt);
    }

    /** By the key of the axis. */
    public Map<String, Integer> scores() {
        return scores.stream().collect(Collectors.toUnmodifiableMap(KeptScore::axis, KeptScore::score));
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The persona is not stored yet: " + name);
        }
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public long version() {
        return version;
    }
}
