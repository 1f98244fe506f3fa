package nl.uitkomst.domain.amendment;

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

/** Something that was done with an amendment, for both sides to read. */
@Entity
@Table(name = "amendment_event")
class AmendmentEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "amendment_id")
    private Amendment amendment;

    private int text;

    @Enumerated(EnumType.STRING)
    private Amendment.Act act;

    private @Nullable String content;

    private @Nullable String said;

    private String actor;

    private String organisation;

    private Instant at;

    protected AmendmentEvent() {}

    /** @param content the change that it is about, as it is kept */
    AmendmentEvent(
            Amendment amendment,
            Amendment.Act act,
            @Nullable Change content,
            @Nullable String said,
            Person by,
            Instant now) {
        this.amendment = amendment;
        this.text = amendment.text();
        this.act = act;
        this.content = content == null ? null : ChangeText.write(content);
        this.said = said;
        this.actor = by.name();
        this.organisation = by.organisationName();
        this.at = now;
    }

    Amendment.Done done() {
        return new Amendment.Done(
                text, act, content == null ? null : ChangeText.read(content), said, actor, organisation, at);
    }
}
