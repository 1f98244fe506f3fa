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

/** The words in one field of the minutes, with a version of their own, so that two people can write in two fields at the same time. */
@Entity
@Table(name = "dialogue_writing")
class Writing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "dialogue_id")
    private Dialogue dialogue;

    private String field;

    private String text;

    @Column(name = "text_version")
    private int version;

    @Column(name = "written_by_name")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway")
    protected Writing() {}

    Writing(Dialogue dialogue, Field field, String text, Person by, Instant now) {
        this.dialogue = dialogue;
        this.field = field.toString();
        this.text = text;
        this.version = 1;
        this.writtenBy = by.name();
        this.writtenAt = now;
    }

    void become(String words, Person by, Instant now) {
        text = words;
        version++;
        writtenBy = by.name();
        writtenAt = now;
    }

    Field field() {
        return Field.valueOf(field);
    }

    Words words() {
        return new Words(text, version, writtenBy, writtenAt);
    }
}
