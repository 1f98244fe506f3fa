package nl.uitkomst.domain.amendment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import nl.uitkomst.domain.contract.Signature;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An amendment as it is written down: all that can be read of it. What can be done with it is in {@link Amendment}. */
@MappedSuperclass
abstract class WrittenAmendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(name = "contract_id")
    long contract;

    int number;

    String reason;

    @Column(name = "effective_on")
    LocalDate effectiveOn;

    @Embedded
    Course course = new Course();

    int text;

    int basics;

    @Version
    long version;

    @OneToMany(mappedBy = "amendment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    List<WrittenChange> changes = new ArrayList<>();

    @OneToMany(mappedBy = "amendment", cascade = CascadeType.ALL)
    @OrderBy("text, id")
    List<AmendmentEvent> events = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "amendment_signature", joinColumns = @JoinColumn(name = "amendment_id"))
    @MapKeyColumn(name = "organisation_id")
    Map<Long, KeptSigning> signatures = new HashMap<>();

    abstract KeptChanges kept();

    public Optional<Amendment.Kept> change(Change.Subject subject) {
        return kept().find(subject);
    }

    /** What it changes, in the order of the contract. */
    public List<Amendment.Kept> changes() {
        return kept().all();
    }

    /** Everything that was done with it, earliest first. */
    public List<Amendment.Done> log() {
        return events.stream().map(AmendmentEvent::done).toList();
    }

    public List<Signature> signatures() {
        return signatures.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(Signature::at))
                .toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The amendment is not stored yet: " + number);
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    public int number() {
        return number;
    }

    public String reason() {
        return reason;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Amendment.Status status() {
        return course.status();
    }

    /** Which text it is, counted from 1; what is signed is one text. */
    public int text() {
        return text;
    }

    /** Which reason and date it has, to change them with. */
    public int basics() {
        return basics;
    }

    public Optional<Instant> offeredAt() {
        return course.offeredAt();
    }

    /** When it entered into force or was withdrawn. */
    public Optional<Instant> closedAt() {
        return course.closedAt();
    }

    /** What a party wanted otherwise when it did not sign. */
    public Optional<String> answer() {
        return course.answer();
    }
}
