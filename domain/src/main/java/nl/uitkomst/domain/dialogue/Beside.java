package nl.uitkomst.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Words that came for a field while somebody else had written in it. They stand beside what is there until someone chooses, and are never thrown away. */
@Entity
@Table(name = "dialogue_beside")
public class Beside {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "dialogue_id")
    private Dialogue dialogue;

    private int number;

    private String field;

    private String text;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_by_name")
    private String writtenByName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway")
    protected Beside() {}

    Beside(Dialogue dialogue, int number, Field field, String text, Person by, Instant now) {
        this.dialogue = dialogue;
        this.number = number;
        this.field = field.toString();
        this.text = text;
        this.writtenBy = by.account();
        this.writtenByName = by.name();
        this.writtenAt = now;
    }

    boolean isOf(Field asked, Person person) {
        return field.equals(asked.toString()) && writtenBy == person.account();
    }

    void become(String words, Instant now) {
        text = words;
        writtenAt = now;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    boolean isOpen() {
        return settledAt == null;
    }

    /** By which it is known within its dialogue. */
    public int number() {
        return number;
    }

    public Field field() {
        return Field.valueOf(field);
    }

    public String text() {
        return text;
    }

    public String by() {
        return writtenByName;
    }

    public Instant at() {
        return writtenAt;
    }
}
