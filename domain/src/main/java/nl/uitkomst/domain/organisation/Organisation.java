package nl.uitkomst.domain.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
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
        CHANGED_MEANWHILE
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
        require(provider.kind == Kind.PROVIDER || provider.kind == Kind.OTHER, Rule.NOT_A_MEMBER_KIND, provider.name);
        require(
                stretchesOf(provider).stream().noneMatch(known -> known.isActiveDuring(from, Membership.OPEN_END)),
                Rule.TAKES_PART_ALREADY,
                provider.name);
        var membership = new Membership(this, provider, role, from);
        memberships.add(membership);
        return membership;
    }

    /** The provider takes part until and including that day. */
    public void leave(Organisation provider, LocalDate lastDay) {
        var open = stretchesOf(provider).stream()
                .filter(known -> known.lastDay().isEmpty())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.TAKES_NO_PART, provider.name));
        require(!lastDay.isBefore(open.from()), Rule.ENDS_BEFORE_IT_BEGINS, provider.name, open.from());
        open.endAfter(lastDay);
    }

    /** Everyone that took part on at least one day from the first to the last, both included; who changed role stands there twice. */
    public List<Membership> membershipsDuring(LocalDate first, LocalDate last) {
        return memberships.stream()
                .filter(known -> known.isActiveDuring(first, last))
                .toList();
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    private List<Membership> stretchesOf(Organisation provider) {
        return memberships.stream()
                .filter(known -> known.provider().publicId.equals(provider.publicId))
                .toList();
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
