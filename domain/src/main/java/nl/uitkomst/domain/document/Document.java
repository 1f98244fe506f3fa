package nl.uitkomst.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Something on paper that belongs to a contract. It is added with its first version; a newer version takes its place, and the older ones stay. Only the
 * side that keeps it adds versions and says who may open it.
 */
@Entity
@Table(name = "document")
public class Document {

    public enum Kind {
        CONTRACT,
        AMENDMENT,
        DECISION,
        PLAN,
        ACCOUNT,
        SETTLEMENT,
        MINUTES,
        LETTER,
        OTHER
    }

    public enum Rule implements RuleBroken.Rule {
        TITLE_MISSING,
        /** Detail: today. */
        DATED_IN_FUTURE,
        /** The same file is there already. Details: the title, the number of its version, its date. */
        SAME_FILE,
        FILE_EMPTY,
        /** Detail: the most megabytes. */
        FILE_TOO_LARGE,
        /** Detail: the kinds that are taken. */
        FILE_KIND,
        /** The content is of another kind than the name says. Detail: the kind that the name says. */
        FILE_NOT_ITS_KIND,
        /** There are macros or something else that runs in it. */
        FILE_RUNS,
        /** A name or title may hold a citizen service number. */
        BSN
    }

    public static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "contract_id")
    private long contract;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private Relation side;

    @Column(name = "organisation_id")
    private long organisation;

    @jakarta.persistence.Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Document() {}

    public Document(long contract, Kind kind, String title, Audience audience, Relation side, Person by) {
        var name = title.strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            throw new RuleBroken(Rule.TITLE_MISSING);
        }
        if (Bsn.isIn(name)) {
            throw new RuleBroken(Rule.BSN);
        }
        this.publicId = UUID.randomUUID();
        this.contract = contract;
        this.kind = kind;
        this.title = name;
        this.audience = audience;
        this.side = side;
        this.organisation = by.organisation();
    }

    /** Says anew who may open it, all versions alike. */
    public void openFor(Audience audience) {
        this.audience = audience;
    }

    /** Whether people of this organisation, on this side of the contract, keep it. */
    public boolean isKeptBy(Relation relation, long organisation) {
        return relation == side && (side != Relation.PARTNER || organisation == this.organisation);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The document is not stored yet: " + title);
        }
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long contract() {
        return contract;
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Audience audience() {
        return audience;
    }

    public Relation side() {
        return side;
    }

    public long organisation() {
        return organisation;
    }
}
