package nl.uitkomst.domain.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who wants to carry out what is tendered: a firm, or several together of which one leads. It applies; the client checks every ground and requirement and then
 * selects it or does not. A selected one can be eliminated as rounds narrow down, and each can withdraw.
 */
@Entity
@Table(name = "tender_candidate")
public class Candidate {

    public enum Status {
        APPLIED,
        SELECTED,
        NOT_SELECTED,
        /** It was selected, and does not take part in what follows. */
        ELIMINATED,
        WITHDRAWN;

        /** Whether it can still win. */
        public boolean takesPart() {
            return this == APPLIED || this == SELECTED;
        }
    }

    public enum Rule implements RuleBroken.Rule {
        /** Detail: the status in which it is. */
        WRONG_STATUS,
        MOTIVATION_MISSING,
        NO_SUCH_SUBJECT,
        /** Not every ground and requirement was checked. */
        NOT_CHECKED,
        /** A ground applies or a requirement is not met. */
        FALLS_SHORT,
        NOT_PROPOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "tender_id")
    private long tender;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "trade_name")
    private String tradeName;

    private String contact;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** What is to be sent to it, until it is sent with that to the others. */
    @Enumerated(EnumType.STRING)
    private @Nullable Status proposed;

    private String motivation;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "tender_member", joinColumns = @JoinColumn(name = "candidate_id"))
    @MapKeyColumn(name = "position")
    private Map<Integer, KeptMember> members = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "tender_declaration", joinColumns = @JoinColumn(name = "candidate_id"))
    @MapKeyColumn(name = "subject")
    private Map<String, KeptDeclaration> declarations = new HashMap<>();

    @SuppressWarnings("NullAway")
    protected Candidate() {}

    @SuppressWarnings("NullAway")
    public Candidate(Tender tender, Application application, Person by, Instant now) {
        this.publicId = UUID.randomUUID();
        this.tender = tender.id();
        this.organisation = by.organisation();
        this.status = Status.APPLIED;
        this.motivation = "";
        become(tender, application, now);
    }

    /** Changes its application, as long as one can apply. */
    void apply(Tender tender, Application application, Instant now) {
        require(status == Status.APPLIED || status == Status.WITHDRAWN && decidedAt == null, Rule.WRONG_STATUS, status);
        status = Status.APPLIED;
        become(tender, application, now);
    }

    private void become(Tender tender, Application application, Instant now) {
        TenderFault.requireNone(application.faults(tender.setup()));
        tradeName = application.tradeName();
        contact = application.contact();
        members.clear();
        for (var member : application.members()) {
            members.put(members.size() + 1, new KeptMember(member));
        }
        declarations.clear();
        application.declarations().forEach(one -> declarations.put(one.subject(), new KeptDeclaration(one)));
        appliedAt = now;
    }

    /** Lets the client find whether a ground does not apply, or a requirement is met; what it proposed before no longer stands on that. */
    void letCheck(Tender tender, String subject, String motivation) {
        require(status == Status.APPLIED, Rule.WRONG_STATUS, status);
        require(!motivation.isBlank(), Rule.MOTIVATION_MISSING);
        require(keys(tender).contains(subject), Rule.NO_SUCH_SUBJECT);
        proposed = null;
    }

    /** Writes down what it will hear, once all others hear it too. */
    void propose(Tender tender, boolean select, String why) {
        require(status == Status.APPLIED, Rule.WRONG_STATUS, status);
        require(!why.isBlank(), Rule.MOTIVATION_MISSING);
        require(isChecked(tender), Rule.NOT_CHECKED);
        require(!select || isSuitable(tender), Rule.FALLS_SHORT);
        proposed = select ? Status.SELECTED : Status.NOT_SELECTED;
        motivation = why.strip();
    }

    /** Hears what was decided, at the same moment as all others. */
    void decide(Instant now) {
        require(status == Status.APPLIED, Rule.WRONG_STATUS, status);
        if (proposed == null) {
            throw new RuleBroken(Rule.NOT_PROPOSED);
        }
        status = proposed;
        proposed = null;
        decidedAt = now;
    }

    /** Does not take part in what follows. Why stands with the round; what it heard when it was selected stays. */
    public void eliminate(Instant now) {
        require(status == Status.SELECTED, Rule.WRONG_STATUS, status);
        status = Status.ELIMINATED;
        decidedAt = now;
    }

    void withdraw() {
        require(status.takesPart(), Rule.WRONG_STATUS, status);
        status = Status.WITHDRAWN;
        proposed = null;
    }

    /** Whether something was found on all that is asked; of what is not asked any more that does not matter. */
    public boolean isChecked(Tender tender) {
        return checks(tender).size() == keys(tender).size();
    }

    /** Whether all that was found on what is asked holds. */
    public boolean isSuitable(Tender tender) {
        return checks(tender).stream().allMatch(Check::holds);
    }

    private List<Check> checks(Tender tender) {
        var asked = keys(tender);
        return checks().stream().filter(one -> asked.contains(one.subject())).toList();
    }

    private static List<String> keys(Tender tender) {
        return Subject.of(tender.setup()).stream().map(Subject::key).toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The candidate is not stored yet: " + publicId);
        }
        return id;
    }

    /** Random, so that nothing can be told from it. */
    public UUID key() {
        return publicId;
    }

    public long tender() {
        return tender;
    }

    /** The one in the lead, or the only one. */
    public long organisation() {
        return organisation;
    }

    public String tradeName() {
        return tradeName;
    }

    public String contact() {
        return contact;
    }

    public Status status() {
        return status;
    }

    /** For the client only: what it will hear. */
    public Optional<Status> proposed() {
        return Optional.ofNullable(proposed);
    }

    /** Why it was or was not selected. Not to be shown to the candidate before it was decided. */
    public String motivation() {
        return motivation;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public List<Member> members() {
        return new TreeMap<>(members).values().stream().map(KeptMember::member).toList();
    }

    public List<Declaration> declarations() {
        return sorted().entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .toList();
    }

    /** For the client only. */
    public List<Check> checks() {
        var found = new ArrayList<Check>();
        sorted().forEach((subject, kept) -> kept.check(subject).ifPresent(found::add));
        return found;
    }

    private Map<String, KeptDeclaration> sorted() {
        return new TreeMap<>(declarations);
    }

    public long version() {
        return version;
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }
}
