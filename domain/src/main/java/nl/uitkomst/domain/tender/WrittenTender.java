package nl.uitkomst.domain.tender;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.Calendar.Kind;
import nl.uitkomst.domain.tender.Tender.Category;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is kept of a tender, and how it is read. */
@MappedSuperclass
abstract class WrittenTender {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    TenderNumber number;

    @Column(name = "client_id")
    long client;

    String title;

    String about;

    @Enumerated(EnumType.STRING)
    @Column(name = "procedure_kind")
    Procedure procedure;

    @Enumerated(EnumType.STRING)
    Category category;

    @Column(name = "estimated_value")
    @Nullable
    Euro value;

    @Column(name = "journey_key")
    @Nullable
    UUID journey;

    @Enumerated(EnumType.STRING)
    Phase phase;

    Setup setup;

    /** Of the text that was announced; zero before that. */
    int revision;

    String ocid;

    @Column(name = "notice_subtype")
    int noticeSubtype;

    boolean illustrative;

    @Column(name = "announced_at")
    @Nullable
    Instant announcedAt;

    @Column(name = "selected_at")
    @Nullable
    Instant selectedAt;

    @Column(name = "withdrawn_because")
    @Nullable
    String withdrawnBecause;

    @Column(name = "phase_since")
    Instant phaseSince;

    @Version
    long version;

    @ElementCollection
    @CollectionTable(name = "tender_moment", joinColumns = @JoinColumn(name = "tender_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Kind, KeptMoment> moments = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "tender_overruling", joinColumns = @JoinColumn(name = "tender_id"))
    @MapKeyColumn(name = "term")
    Map<String, KeptOverruling> overrulings = new HashMap<>();

    @OneToMany(mappedBy = "tender", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    List<TenderVersion> versions = new ArrayList<>();

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The tender is not stored yet: " + number);
        }
        return id;
    }

    public TenderNumber number() {
        return number;
    }

    /** The organisation that commissions it. */
    public long client() {
        return client;
    }

    public String title() {
        return title;
    }

    /** What is asked for, in a few sentences. */
    public String about() {
        return about;
    }

    public Procedure procedure() {
        return procedure;
    }

    public Category category() {
        return category;
    }

    /** What it is estimated to be worth over its whole term, without VAT. */
    public Optional<Euro> value() {
        return Optional.ofNullable(value);
    }

    /** The journey on which it is judged. */
    public Optional<UUID> journey() {
        return Optional.ofNullable(journey);
    }

    public Phase phase() {
        return phase;
    }

    public Instant phaseSince() {
        return phaseSince;
    }

    public Setup setup() {
        return setup;
    }

    public List<Criterion> criteria() {
        return setup.criteria();
    }

    /** The personas of its journey. */
    public List<Part> personas() {
        return setup.personas();
    }

    /** The stages of its journey. */
    public List<Part> stages() {
        return setup.stages();
    }

    public Scale scale() {
        return setup.scale();
    }

    public PriceTerms price() {
        return setup.price();
    }

    public Tie tie() {
        return setup.tie();
    }

    /** How long the contract runs. */
    public int months() {
        return setup.months();
    }

    public Calendar calendar() {
        var kinds = new EnumMap<Kind, Instant>(Kind.class);
        moments.forEach((kind, moment) -> kinds.put(kind, moment.at()));
        return new Calendar(kinds);
    }

    /** The number of the text that was announced last; zero before that. */
    public int revision() {
        return revision;
    }

    /** By which it is known in open contracting data. */
    public String ocid() {
        return ocid;
    }

    /** Of the forms of the European Union: 16 to 20 for a contract notice. */
    public int noticeSubtype() {
        return noticeSubtype;
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    /** When the selection was sent to all who applied. */
    public Optional<Instant> selectedAt() {
        return Optional.ofNullable(selectedAt);
    }

    public Optional<String> withdrawnBecause() {
        return Optional.ofNullable(withdrawnBecause);
    }

    public List<Overruling> overrulings() {
        return overrulings.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(Overruling::at))
                .toList();
    }

    /** Every text that was announced, the first one first. */
    public List<TenderVersion> versions() {
        return List.copyOf(versions);
    }

    /** Changes with every change of its own rows. */
    public long version() {
        return version;
    }
}
