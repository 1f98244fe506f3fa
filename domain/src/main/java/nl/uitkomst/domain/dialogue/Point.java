package nl.uitkomst.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** One point of the agenda. It is put on it by a side or taken over from what was proposed, and stays to be found when it is struck off. */
@Entity
@Table(name = "dialogue_point")
public class Point {

    /** The language in which a point that was proposed is kept beside Dutch, so that minutes that are fixed say in both what was read. */
    static final String ENGLISH = "en";

    static final String DUTCH = "nl";

    /** What a point is about. */
    public enum Kind {
        KPI,
        ACTION,
        VOICE,
        /** A proposal for the fund on which nothing is decided yet. */
        PROPOSAL,
        /** Warnings and signals in the report itself. */
        REPORT,
        MONEY,
        /** What the municipality does itself: paid on time, answered on time, referred well. */
        OWN_PART,
        FREE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "dialogue_id")
    private Dialogue dialogue;

    private int number;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subject;

    private String title;

    private String why;

    @Column(name = "title_en")
    private @Nullable String englishTitle;

    @Column(name = "why_en")
    private @Nullable String englishWhy;

    @Enumerated(EnumType.STRING)
    @Column(name = "added_by_side")
    private @Nullable Side addedBySide;

    @Column(name = "added_by_name")
    private String addedByName;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "struck_by_name")
    private @Nullable String struckByName;

    @Column(name = "struck_at")
    private @Nullable Instant struckAt;

    @SuppressWarnings("NullAway")
    protected Point() {}

    @SuppressWarnings("NullAway")
    Point(Dialogue dialogue, int number, int position, Topic topic, @Nullable Side side, String by, Instant now) {
        this.dialogue = dialogue;
        this.number = number;
        this.position = position;
        this.kind = topic.kind();
        this.subject = topic.subject();
        this.title = topic.title();
        this.why = topic.why();
        if (topic.english() != null) {
            this.englishTitle = topic.english().title();
            this.englishWhy = topic.english().why();
        }
        this.addedBySide = side;
        this.addedByName = by;
        this.addedAt = now;
    }

    void strike(String by, Instant now) {
        struckByName = by;
        struckAt = now;
    }

    void putBack(int at) {
        struckByName = null;
        struckAt = null;
        position = at;
    }

    void moveTo(int place) {
        position = place;
    }

    /** By which it is known within its dialogue, from 1; it stays the same when the agenda is put in another order. */
    public int number() {
        return number;
    }

    /** The place on the agenda, from 1 but not without gaps. */
    public int position() {
        return position;
    }

    public Kind kind() {
        return kind;
    }

    /** The code of the KPI, the number of the action, voice or proposal, what part of the municipality; empty for a free point. */
    public String subject() {
        return subject;
    }

    public boolean isAbout(Kind asked, String what) {
        return kind == asked && subject.equals(what);
    }

    public String title() {
        return title;
    }

    /** Why it was proposed; empty when a person added it without a reason. */
    public String why() {
        return why;
    }

    /** As who reads this language reads it. What people put on it themselves stands in their own words. */
    Saying in(String language) {
        return language.equals(ENGLISH) ? english().orElseGet(this::said) : said();
    }

    private Saying said() {
        return new Saying(title, why);
    }

    Optional<Saying> english() {
        return englishTitle == null || englishWhy == null
                ? Optional.empty()
                : Optional.of(new Saying(englishTitle, englishWhy));
    }

    /** Who put it on the agenda; absent when it was proposed from the figures. */
    public Optional<Side> addedBySide() {
        return Optional.ofNullable(addedBySide);
    }

    public String addedBy() {
        return addedByName;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean isStruck() {
        return struckAt != null;
    }

    public Optional<String> struckBy() {
        return Optional.ofNullable(struckByName);
    }
}
