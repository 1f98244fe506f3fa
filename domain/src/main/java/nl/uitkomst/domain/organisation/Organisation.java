package nl.uitkomst.domain.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A municipality, cooperative, provider or another party. It is registered once and then known by its public id. To a cooperative providers come and go, each
 * with a role and dates; what was in an earlier period stays as it was.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    public enum Kind {
        MUNICIPALITY,
        COOPERATIVE,
        PROVIDER,
        OTHER
    }

    public enum Rule implements RuleBroken.Rule {
        NO_COOPERATIVE,
        NOT_A_MEMBER_KIND,
        TAKES_PART_ALREADY,
        TAKES_NO_PART,
        ENDS_BEFORE_IT_BEGINS,
        NAME_TAKEN,
        CODE_TAKEN,
        CHANGED_MEANWHILE,
        SAME_NAME,
        /** Details: the day from which it would have the new name, the day from which it has the present one. */
        NAME_BEFORE_LATER_ONE,
        MERGED_ALREADY,
        INTO_ITSELF,
        OTHER_KIND
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "cbs_code")
    private @Nullable String cbsCode;

    @Column(name = "kvk_number")
    private @Nullable String kvkNumber;

    @Column(name = "agb_code")
    private @Nullable String agbCode;

    @Version
    private long version;

    @OneToMany(mappedBy = "cooperative", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("validFrom, id")
    private List<Membership> memberships = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "former_name", joinColumns = @JoinColumn(name = "organisation_id"))
    private List<FormerName> formerNames = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private @Nullable Organisation mergedInto;

    @Column(name = "merged_on")
    private @Nullable LocalDate mergedOn;

    @Column(name = "next_name")
    private @Nullable String nextName;

    @Column(name = "next_name_on")
    private @Nullable LocalDate nextNameOn;

    protected Organisation() {}

    public Organisation(Kind kind, String name, OrganisationCodes codes) {
        this.publicId = UUID.randomUUID();
        this.kind = kind;
        this.name = name.strip();
        this.cbsCode = codes.cbs();
        this.kvkNumber = codes.kvk();
        this.agbCode = codes.agb();
    }

    /** The provider takes part in this cooperative from that day on, without a known end. */
    public Membership join(Organisation provider, Membership.Role role, LocalDate from) {
        require(kind == Kind.COOPERATIVE, Rule.NO_COOPERATIVE, name);
        require(provider.takesPart(), Rule.NOT_A_MEMBER_KIND, provider.name);
        require(provider.mergedOn().filter(day -> !from.isBefore(day)).isEmpty(), Rule.MERGED_ALREADY, provider.name);
        require(!parts().isTakenBy(provider, from, Membership.OPEN_END), Rule.TAKES_PART_ALREADY, provider.name);
        var membership = new Membership(this, provider, role, from);
        memberships.add(membership);
        return membership;
    }

    /** The provider takes part until and including that day. */
    public void leave(Organisation provider, LocalDate lastDay) {
        var open = parts().openOf(provider).orElseThrow(() -> new RuleBroken(Rule.TAKES_NO_PART, provider.name));
        require(!lastDay.isBefore(open.from()), Rule.ENDS_BEFORE_IT_BEGINS, provider.name, open.from());
        open.endAfter(lastDay);
    }

    /**
     * Is called otherwise from a day on. What is about an earlier day keeps the name of that day.
     *
     * @param today a name that begins later than that waits for its day; until then another can take its place
     */
    public void rename(String newName, LocalDate from, LocalDate today) {
        require(mergedInto == null, Rule.MERGED_ALREADY, name);
        require(!newName.strip().equals(name), Rule.SAME_NAME, name);
        var since = namedSince();
        require(from.isAfter(since), Rule.NAME_BEFORE_LATER_ONE, from, since);
        nextName = newName.strip();
        nextNameOn = from;
        adoptName(today);
    }

    /** Takes the name that waited for this day, or for one before it. */
    void adoptName(LocalDate today) {
        if (nextName == null || nextNameOn == null || nextNameOn.isAfter(today)) {
            return;
        }
        formerNames.add(new FormerName(name, namedSince(), nextNameOn));
        name = nextName;
        nextName = null;
        nextNameOn = null;
    }

    /** What it will be called from a later day on. */
    public Optional<String> nextName() {
        return Optional.ofNullable(nextName);
    }

    public Optional<LocalDate> nextNameOn() {
        return Optional.ofNullable(nextNameOn);
    }

    /**
     * Goes up into another organisation from a day on, which takes over all that this one had and owed: in a merger they pass as a whole (article 2:309 of
     * the Dutch Civil Code), and so they do when municipalities are joined (article 44 of the Wet algemene regels herindeling).
     */
    public void goUpInto(Organisation heir, LocalDate from) {
        require(!heir.publicId.equals(publicId), Rule.INTO_ITSELF, name);
        require(mergedInto == null, Rule.MERGED_ALREADY, name);
        require(heir.mergedInto == null, Rule.MERGED_ALREADY, heir.name);
        require(heir.kind == kind || heir.takesPart() && takesPart(), Rule.OTHER_KIND, name, heir.name);
        mergedInto = heir;
        mergedOn = from;
        for (var known : membershipsDuring(from, Membership.OPEN_END)) {
            heir.parts().takeOver(known.goingOnIn(heir, from));
            parts().endOrForget(known, from);
        }
    }

    private boolean takesPart() {
        return kind == Kind.PROVIDER || kind == Kind.OTHER;
    }

    private LocalDate namedSince() {
        return formerNames.stream()
                .map(FormerName::until)
                .max(Comparator.naturalOrder())
                .orElse(FormerName.ALWAYS);
    }

    /** What it was called on that day. */
    public String nameOn(LocalDate day) {
        if (nextName != null && nextNameOn != null && !day.isBefore(nextNameOn)) {
            return nextName;
        }
        return formerNames.stream()
                .filter(former -> former.isUsedOn(day))
                .map(FormerName::name)
                .findFirst()
                .orElse(name);
    }

    /** The names that it had, the last one first. */
    public List<FormerName> formerNames() {
        return formerNames.stream()
                .sorted(Comparator.comparing(FormerName::until).reversed())
                .toList();
    }

    /** The organisation that took over all that this one had and owed. */
    public Optional<Organisation> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** From which day it did. */
    public Optional<LocalDate> mergedOn() {
        return Optional.ofNullable(mergedOn);
    }

    /** The part that one takes in this cooperative is from a day on taken by another; who takes part here already goes on as it did. */
    public void handOver(Organisation gone, Organisation heir, LocalDate from) {
        for (var known : parts().of(gone, from, Membership.OPEN_END)) {
            parts().takeOver(known.goingOnAs(heir, from));
            parts().endOrForget(known, from);
        }
    }

    /** Everyone that took part on at least one day from the first to the last, both included; who changed role stands there twice. */
    public List<Membership> membershipsDuring(LocalDate first, LocalDate last) {
        return parts().during(first, last);
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    private Parts parts() {
        return new Parts(memberships);
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The organisation is not stored yet: " + name);
        }
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Optional<String> cbsCode() {
        return Optional.ofNullable(cbsCode);
    }

    public Optional<String> kvkNumber() {
        return Optional.ofNullable(kvkNumber);
    }

    public Optional<String> agbCode() {
        return Optional.ofNullable(agbCode);
    }

    public long version() {
        return version;
    }
}
