package nl.uitkomst.domain.decision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import nl.uitkomst.domain.contract.Signature;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept of a voting, and what can be read of it. */
@MappedSuperclass
abstract class WrittenVoting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(name = "contract_id")
    long contract;

    @Column(name = "proposal_id")
    long proposal;

    int number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "rule_id")
    AgreedRule rule;

    @Embedded
    Opening opening;

    @Enumerated(EnumType.STRING)
    Voting.Status status;

    /** Absent while it is open. */
    @Embedded
    @Nullable
    Ending ending;

    @Version
    long version;

    @ElementCollection
    @CollectionTable(name = "voting_seat", joinColumns = @JoinColumn(name = "voting_id"))
    @MapKeyColumn(name = "organisation_id")
    Map<Long, KeptPlace> places = new HashMap<>();

    @OneToMany(mappedBy = "voting", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Said> spoken = new ArrayList<>();

    @OneToMany(mappedBy = "voting", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    List<DecisionSignature> signatures = new ArrayList<>();

    public boolean isOpen() {
        return status == Voting.Status.OPEN;
    }

    /** Whether it was closed with an outcome, rather than ended before. */
    public boolean isDecided() {
        return ending != null && !ending.ground().endsBefore();
    }

    /** Whether everybody who sees the proposal can see who voted what. What was closed until the end and ended before it stays closed. */
    public boolean showsVotes() {
        return rule.rule().isOpen() || isDecided();
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** What it comes to as it stands. */
    Verdict count() {
        var said = spoken();
        var consent = said.consent().map(Said::consent).orElse(Consent.MISSING);
        return new Ballot(rule.rule(), roll().seats(), said.votes(), said.interested(), consent).verdict();
    }

    /** Empty while it is open. */
    public Optional<Verdict> verdict() {
        return ending().map(end -> new Verdict(end.ground(), count().tally()));
    }

    /** All that was said. To be shown only where {@link #showsVotes}. */
    Spoken spoken() {
        return new Spoken(spoken);
    }

    /** The seats as they were frozen when it opened. */
    Roll roll() {
        return new Roll(places.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .toList());
    }

    public List<Signature> signatures() {
        return signatures.stream()
                .map(DecisionSignature::signature)
                .sorted(Comparator.comparing(Signature::at))
                .toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The voting is not stored yet");
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    public long proposal() {
        return proposal;
    }

    public int number() {
        return number;
    }

    public AgreedRule rule() {
        return rule;
    }

    /** By whom it was opened, how, for which amount and until when. */
    Opening opening() {
        return opening;
    }

    /** Of what was decided; empty while it is open. */
    public Optional<String> digest() {
        return ending().map(Ending::digest);
    }
}
